"""Many files at once: one row a file whatever happens, resumable at any instant, the same bytes from any number of workers."""
