"""`python -m recordlint` is the command line."""

from recordlint.cli import main

if __name__ == "__main__":
    main()
