"""Common words, so that a word in small letters that is none of them may be a name."""

import re

_WORDS = """
aboot abroad absent abt abuse accept accident account across add address adl adult advice afraid
again against ago agree ahint aid aider ain air alarm alcohol alert allergies allow alone along
aloud already although altogether always amen angry ankle another answer antibiotics anxiety
anybody anyone anyway anywhere apart apixaban app apple appt apron area arm armchair arnica around
arrears arrest asap aspirin assembly assess attend attitude attorney await away aye bab babies
baby bad badge bag bairn balcony bald ball banana bang banister banter bar bare bark barmaid basin
basis basket bath bathroom battery beads beaker beam bean beanbag bear beat bed bedroom bedside
bedtime beef beer began behalf behind believe bell below belt bench bend benefit bent beside best
bet better between beyond big bigger bike bin bingo bird biro birth birthday birthmark biscuit bit
bite bitten black blade blame blank blanket bleach bless blind blister bloke blood blouse blow
blue board boat boiler bolt bone book bookcase boot born bother bottle bottom bowels bowl box
boxes boy boyfriend bradford brake brass brave bread break breath breathe breathless brew bridge
brief bright bristol broke broken brow brown bruise brush bubble bubbles bucket buckle bug bugger
buggy build bulb bum bump bundle bungalow bunk bunkhouse burger burn burnt busy butt butter button
buy buzzer bye byebye cabinet cafe cake calf calpol camera camp cannabis cannae cannot cannula
cant canteen cap capitals car caravan card cardiff cardigan careplan carpet carrier carrots carry
cash cashpoint casserole cat category catheter cause cell cellar cent centile centimetre cereal
certain chain change chap chaplaincy charger chart chat chatty check checker checklist cheek
cheekbone cheers cheese cheque chest chicken child children chilli chin chip chippy chocolate
choice choir choke choose chose chosen cider cigarette clammy clamp clay clean clear client climb
climbing clip cloakroom clock cloth clothes clozapine clue clumsy coat cocoa code codeine codeword
coffee coin cold collar colleague collect colostomy colour colouring come comfy committee commode
common complain complaint complan complete compress concern conditions cones confirm consent
conservatory consider consistent content continence continue control cooker cool cor cord corner
cornwall correct cos cot cotton couch cough count country county couple course cousin cow crack
cracker crackers craft cramp crash cream credit creep cricket cries crisps cross crossword cruelty
crumble crumpet crush cry cube cubicle cuckoo cuddle cue cuff cup cupboard cupcake cupcakes curry
curtain cushion custard custody cut daft damp danger dare dark datix dead deaf dear death decent
decide declined decorators deep degree delay delirium dent depot depth derby describe desk detail
dettol device devil devon diagnosis diarrhea diarrhoea diary diazepam didnt differ different
difficult digger dinner dinosaur diocese direct dirty discrepancy disnae disorder ditto divorce
divvent dizzy dnr dog doll dols dominoes dont doon door doorstep doorway dorset dose dosette
double doubt dough dozy draw drawer drawn dreamt dress dresser dressing drew drink drool drop
drove drowsy drug drum drunk dry dryer due dull dummy dunno dust duvet ear earlier earphones earth
ease easier easy eat eaten edge efter egg eighty either elbow else elsewhere email emergency empty
engine engineer enjoys enough enquiry ensure entries envelope epilepsy epipen episode escalate
essex even event ever everywhere evil exact examine except exclude excuse exit expect explain eye
eyebrow face fae fag fair fall fallen families far farmer fast fat father fault favourite fear
feel feet fella felt female fetch few fibres field fifteenth fifth figures file fill film find
fine finger finished fire firm fish fist fit flame flannel flap flapjack flask fleece flood flu
fluff fluid foam fob foil folder folk follow food fool foot football force forearm forehead
forever forget forgot forgotten fork fortisip forward fourth fracture frame free fresh friday
fridge friend frighten frog front fudge full funny furniture further fyi gain gala gallery game
gan gannin gap garden gas gather gaze gentle ghost gie girl girlfriend giro glad glasgow glass
glucose goes gold gone gonna good goodbye goodnight gossip gown grab grand grandfather grandmother
grandson grape grapes grass gravel gravy graze greedy green greetin grey grip grit groggy ground
grow grown growth guard guess guilty guinea gun guy gym habit haematoma hair hallway ham hamster
hand handiwork handle handler handover handyman happen hard harder haribo harm hasp hat hatch
headache headphones hear heard heart heat heater heavy heel heid held hello help helpline hem
herself hes hid hidden hide high himself hip hiya hob hoist hold hole holiday hometime honest
honey hood hoodie hook horlicks horse hostess hot household hung hungry hurry hurt husb hymn
ibuprofen ice icepack idea idle ill imagine inbox inch inches incident incl indoors inform inhaler
initials injuries injury ink inner inside instead insulin intact internet interpreter interrupt
interview ipad iron itself jab jacket jam jeans jelly jigsaw join joint joke judge jug juice
jumper keep kent kept kerb kettle kick kid kiddies kidney kill kilos kin kind kiss knee knew knife
knitting knob knock knot know knowledge known label lactulose lad ladder laddie ladies lady lager
laid lamb lamp land landlord lanyard lap laptop large lass last latch later laugh lav law laxido
lay layer lazy leaflet leak learn learnt least leave leeds leg lego lemon length lentil lesson let
lethargic letter letterbox liar library lid lie life lift lighter likewise limbs limp linen lino
lip liquid list listen lit little liver loaf lock locker lodger loft london long longer loo look
loops loose lorazepam lose loss lost lot loud lounge love low lower lump lymphoma machine mad
madam made maid main mair make male man mango many mar mare market marmalade mash mat match matter
mattress maybe meals mean meant measure meat med medals medication medicines meet melon melt
meltdown member memory men mess met metre microwave mid midazolam middle midnight milk milkman min
mince mind mine minecraft minor minute mistake mobile monday money monkey month mood mop more morn
morphine morra most mother motor mouse mouth move movicol mower mths much muck mud mug multi
murder myself na nae nah nail nap nappies nappy narrow nasty naughty nauseous navy naw near
nearest neat nebuliser neck neglect neither nephew netball netflix new nice niece nightdress
nightie ninth nite nod nok non nonsense noo noodle noodles noon nor norfolk nose notice nowt obs
observations observe occasions odour offer oil old older oldest omelette once ongoing onions onto
oot open opinion opioid opposite orange order ordinary ordinator orientated other ounce outer
outline outside oven overleaf owe ower owt oxygen pack packet pad padlock paediatrician paid pain
paint painting pair pale paler palm pan pane panel paper paperwork paracetamol paracetemol
paragraph parallel parcel part particular partner party pass passport pasta patch path patient
pattern pause pay peace peach pear peas pen pencil pendant people pepper per perfect perhaps
period person pet petrol phonics photo photograph photography piano pick pics picture pie piece
pig pigsty pile pillow pillowcase pink pinky pinpoint pint pit pitch pizza plain plait plane
planner plaster playdough playground playstation playtime plug plum pocket point poison policy
polis polite pool poolside poor poorly porch pork porridge postcode pot potato pound pour power
pram predecessor pregabalin pregnancy pregnant press pressure pride prob problem programme proper
property prophet protect protest protocol proud pudding pull pulse punch pupil pure purple purpose
purse push pushchair pyjama queen questions queue quick quid quiet quieter quite quote rabbit rack
radiator radio rail rain ran range rash rat rather ray reach read reader reading ready reason rec
recall receipt recent reckon recliner record ref refer referral reg register regular relapse
remark remember remote rent repeat report request respect response rest restrictor return review
rice risen risk roast robbery roll rom roof root ropes rough round roundabout rounders routine row
rubber rude rug rule run rush sack sacrum safe safer safety sake salad saline sand sandpit
sandwich sandwiches sang sardines sat saturday sausage sausages say scabs scale scalp scaphoid
scar scarf scarlet scene scissors scone scoops scooter score scratch scratches scream screen seat
sec second secret seizure self senna sensor sensory serve sessions set settee settle shake shaky
shall shallow shame shape share sharp sharpener sheep sheet sheffield shelf shelter shin shirt
shoe shook shop short shoulder shout show shower shown shut shy sick side sideboard sideways sign
silicone sill silver simple since single sink sir siren sister sit sixty skin skint skip skirt sky
slap slavery sleep sleepy sleeve slice slid slide sling slip slipper slot slough sloughy slow
slower sluice smack small smash smell smelt smile smoke snack snooker snoring soap sobbing sock
sofa soft sold soldier sole solicitor sometimes somewhere song soon sooner sore sorry sort sorted
soul sound soup space spare spat speak speaker speech spelling spent spill spine spite splash
split spoken sponge spoon sprain spread squad squash squeeze stable stain stair stand start
statutory stay step stepfather steri stew stick sticker sticky stiff stiffen stink stitches stoma
stomach stomp stone stood stool stop stopwatch store stories story stove strangle strap strategy
straw strict strike stroke strong struck stubborn stuck stuff stupid subject such suffolk sugar
suit summary summat summer supper suppose sure surrey survey suspect swallow swansea sweaty sweet
sweetheart swelling swept swing swings switch swollen swung symbol symptom syndrome syringe system
tablet tabs tae tail take tale talk tall tantrum tap tape task taxi tba tbc tbh teach tear tearful
teary teatime teeth telephone television tell telly telt temper temperature temple temporary tena
tender tent tenth term test text textbook than theatre thermometer these thick thief thigh thin
think thinner third thirsty tho those though threshold threw throat through throughout throw
thrown thud thumb thumbnail thunder thursday tick ticket tidy tie tiktok til timer tin tip tipper
tired tissue tmrw toast toaster toddler toe together toilet toll tomato tomorrow tongue tooth top
torch torn toss touch towel tower town toy track trail train transfer trap trauma tray tree
tricycle trifle trike trim trip trolley trouble trouser true truth try tube tuesday tummy tuna
turn twenties twentieth twice type ulcer unaware unbroken unchanged under understand understood
undid uneasy unhappy uniform unquote unsteady upheld upper upward urine use ustadh uti valve van
vape vehicle vest vestry via video violent visit vodka voice voicemail volcano vomit voucher waist
waistband wait wake walk walkabout wall wallet wander want war wardrobe warm wary wash wasnt waste
watch water way weak weapon wear wednesday wee weed week weepy weetabix weigh welcome well wellies
wept wet whatever wheat wheelchair whenever whether whichever while whisper whistle whit white
whoever whole whose wide width wind window wine wipe wires wis wishes withdrawn within without
wobbly woke wolf woman women won wonder wont wooden wool wor word work worksheet workshop worktop
worn worries worry worse worst worth wouldnt wound wrap wrist write wrong wrote xbox yard yeah yeh
yelling yellow yer yesterday yet yin yoghurt york you young youngest yourself youtube yow zimmer
zip
"""
_COMMON = frozenset(_WORDS.split())
_ENDS = re.compile(
    r"\w{2,}(?:[^e]ing|tion|sion|ment|ness|ous|ously|able|ible|fully|ful|less|ically|ively)$|"
    r"\w{4,}(?:ity|ate|ic|ive|ance|ised|ized|age|ght|rrhoea|inent)$|\w{2,}[^aeiouhm]ed$|\w{5,}ed$|"
    r"\w{3,}(?:mol|profen|cillin|zepam|olol|statin|zole|pril|idone|apine|triptyline|oxetine)$|"
    r"\w{3,}(?:clone|mycin|dipine|phrine)$"
)
_SUFFIX = re.compile(r"(?:e?s|e?d|ing|er|est|ish|ly|y)$")


def is_ordinary(word: str) -> bool:
    """Whether a word is a common one, by itself or by its ending: asleep, settled, toast."""
    small = word.lower()
    if small in _COMMON or _ENDS.match(small):
        return True
    base = _SUFFIX.sub("", small)
    return len(base) > 2 and base != small and (base in _COMMON or base + "e" in _COMMON)
