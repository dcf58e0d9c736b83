"""Writers: a document and its collection to the bytes of one format, one module a format."""
