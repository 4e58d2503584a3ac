"""One library at work, in a process of its own: build an index, or open it and answer.

Run by benchmarks/peers/run.py with the library's own Python, which knows nothing of this project:
    python peer.py NAME build|serve FOLDER
FOLDER holds work.json: {"model": folder, "courses": [{"id", "text", "mode"}], "mode": the value of
the filter}. Prints a JSON line with what it cost; `serve` then one for each query that is written
to it, so that all libraries can be asked in turn while the machine is as busy for each.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

FOUND = 10
FIRST = "caring for older people at home"

Vectors = list[list[float]]
Encode = Callable[[str], Any]
Find = Callable[[Any, str], Any]


def langchain(model: str, courses: list[dict[str, str]], mode: str, folder: Path, build: bool):
    from langchain_community.vectorstores import FAISS
    from langchain_huggingface import HuggingFaceEmbeddings

    encoder = HuggingFaceEmbeddings(model_name=model)
    if build:
        texts, modes = [c["text"] for c in courses], [{"mode": c["mode"]} for c in courses]
        FAISS.from_texts(texts, encoder, metadatas=modes).save_local(str(folder))
    store = FAISS.load_local(str(folder), encoder, allow_dangerous_deserialization=True)
    # It filters what it fetched: to find the ten best it must fetch all.
    every = len(courses)
    return encoder.embed_query, lambda vector, _: store.similarity_search_by_vector(
        vector, k=FOUND, filter={"mode": mode}, fetch_k=every
    )


def llamaindex(model: str, courses: list[dict[str, str]], mode: str, folder: Path, build: bool):
    from llama_index.core import StorageContext, VectorStoreIndex, load_index_from_storage
    from llama_index.core.schema import TextNode
    from llama_index.core.vector_stores import ExactMatchFilter, MetadataFilters, VectorStoreQuery
    from llama_index.embeddings.huggingface import HuggingFaceEmbedding

    encoder = HuggingFaceEmbedding(model_name=model)
    if build:
        nodes = [
            TextNode(text=c["text"], id_=c["id"], metadata={"mode": c["mode"]}) for c in courses
        ]
        made = VectorStoreIndex(nodes=nodes, embed_model=encoder)
        made.storage_context.persist(str(folder))
    context = StorageContext.from_defaults(persist_dir=str(folder))
    store = load_index_from_storage(context, embed_model=encoder).vector_store
    filters = MetadataFilters(filters=[ExactMatchFilter(key="mode", value=mode)])
    return encoder.get_query_embedding, lambda vector, _: store.query(
        VectorStoreQuery(query_embedding=vector, similarity_top_k=FOUND, filters=filters)
    )


def txtai(model: str, courses: list[dict[str, str]], mode: str, folder: Path, build: bool):
    from txtai import Embeddings

    if build:
        made = Embeddings(path=model, content=True)
        made.index((c["id"], {"text": c["text"], "mode": c["mode"]}, None) for c in courses)
        made.save(str(folder))
    store = Embeddings()
    store.load(str(folder))
    # It encodes within its search: what that takes is taken off afterwards.
    question = f"select id, score from txtai where similar(:x) and mode = '{mode}' limit {FOUND}"
    return (
        lambda text: store.batchtransform([text], "query"),
        lambda _, text: store.search(question, parameters={"x": text}),
    )


def haystack(model: str, courses: list[dict[str, str]], mode: str, folder: Path, build: bool):
    from haystack import Document
    from haystack.document_stores.in_memory import InMemoryDocumentStore
    from sentence_transformers import SentenceTransformer

    encoder = SentenceTransformer(model)
    folder.mkdir(exist_ok=True)
    file = str(folder / "store.json")
    if build:
        vectors = encoder.encode([c["text"] for c in courses]).tolist()
        made = InMemoryDocumentStore(embedding_similarity_function="cosine")
        made.write_documents(
            [
                Document(id=c["id"], content=c["text"], meta={"mode": c["mode"]}, embedding=vector)
                for c, vector in zip(courses, vectors, strict=True)
            ]
        )
        made.save_to_disk(file)
    store = InMemoryDocumentStore.load_from_disk(file)
    wanted = {"field": "meta.mode", "operator": "==", "value": mode}
    return lambda text: encoder.encode(text).tolist(), lambda vector, _: store.embedding_retrieval(
        vector, filters=wanted, top_k=FOUND
    )


def chroma(model: str, courses: list[dict[str, str]], mode: str, folder: Path, build: bool):
    import chromadb
    from chromadb.utils.embedding_functions import SentenceTransformerEmbeddingFunction

    encoder = SentenceTransformerEmbeddingFunction(model_name=model)
    settings = chromadb.Settings(anonymized_telemetry=False)
    client = chromadb.PersistentClient(str(folder), settings=settings)
    if build:
        made = client.create_collection(
            "courses", embedding_function=encoder, metadata={"hnsw:space": "cosine"}
        )
        for start in range(0, len(courses), 500):
            part = courses[start : start + 500]
            made.add(
                ids=[c["id"] for c in part],
                documents=[c["text"] for c in part],
                metadatas=[{"mode": c["mode"]} for c in part],
            )
    store = client.get_collection("courses", embedding_function=encoder)
    return lambda text: encoder([text])[0], lambda vector, _: store.query(
        query_embeddings=[vector], n_results=FOUND, where={"mode": mode}
    )


PEERS = {
    "LangChain + FAISS": langchain,
    "LlamaIndex": llamaindex,
    "txtai": txtai,
    "Haystack in memory": haystack,
    "Chroma": chroma,
}


def serve(encode: Encode, find: Find, *, finding_encodes: bool = False) -> None:
    """Answer the first query, say so, then each line of stdin with its milliseconds."""
    find(encode(FIRST), FIRST)
    print(json.dumps({"cpu": time.process_time()}), flush=True)
    for line in sys.stdin:
        text = json.loads(line)
        begun = time.perf_counter()
        vector = encode(text)
        between = time.perf_counter()
        find(vector, text)
        over = time.perf_counter()
        encoding, whole = between - begun, over - (between if finding_encodes else begun)
        figures = {"beside": max(0.0, whole - encoding), "whole": whole}
        answer = {name: value * 1000 for name, value in figures.items()}
        print(json.dumps(answer | {"peak": peak_mb()}), flush=True)


def peak_mb() -> float:
    """The most memory that this process had, MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Do it and print what it cost."""
    name, task, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    work = json.loads((folder / "work.json").read_text("utf-8"))
    build = task == "build"
    index = folder / f"index-{PEERS[name].__name__}"
    encode, find = PEERS[name](work["model"], work["courses"], work["mode"], index, build)
    if build:
        print(json.dumps({"cpu": time.process_time()}))
    else:
        serve(encode, find, finding_encodes=name == "txtai")


if __name__ == "__main__":
    main()
