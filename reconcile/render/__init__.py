"""One file per output. A renderer takes a report and gives text; it knows only `model`."""
