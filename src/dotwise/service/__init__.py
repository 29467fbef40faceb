"""The REST API and the web page: thin doors over the pipeline, which runs in worker processes."""
