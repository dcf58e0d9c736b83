"""One rule a file: each reads the tree of a document before anything is written."""
