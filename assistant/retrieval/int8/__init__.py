"""Small BERT encoders in 8-bit onnxruntime, made on this machine from installed weights."""
