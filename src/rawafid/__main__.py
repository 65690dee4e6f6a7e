"""`python -m rawafid`: the same as the `rawafid` command."""

from rawafid.app import main

if __name__ == "__main__":
    main()
