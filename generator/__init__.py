"""OpenAPI in, files out: the pipeline that turns `spec/` into `generated/` through `templates/`."""
