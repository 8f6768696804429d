"""Start the program: `python -m jkgov_desktop`."""

import sys

from jkgov_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
