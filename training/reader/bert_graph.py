"""A BERT encoder's weights out of its ONNX graph, as `transformers` reads them.

An exported graph keeps the names of embeddings, biases and norms; the matrices of its products are nameless and turned,
but each product's node is named after its layer.
"""

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper
from safetensors.numpy import save_file


def weights(graph: onnx.GraphProto) -> dict[str, np.ndarray]:
    """Parameter name to array, `BertModel` without its pooler."""
    held = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    named = {name: array.copy() for name, array in held.items() if name.startswith(("embeddings.", "encoder."))}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in held:
            name = node.name.strip("/").replace("/", ".").removesuffix(".MatMul")
            named[f"{name}.weight"] = held[node.input[1]].T.copy()
    return named


def write_encoder(model: bytes, folder: Path) -> None:
    """`model.safetensors` and `config.json` of the encoder in an ONNX model; attention heads are 32 wide, as in MiniLM."""
    named = weights(onnx.load_from_string(model).graph)
    pieces, hidden = named["embeddings.word_embeddings.weight"].shape
    config = {
        "model_type": "bert", "architectures": ["BertModel"], "vocab_size": pieces, "hidden_size": hidden,
        "num_hidden_layers": sum(name.endswith("intermediate.dense.bias") for name in named),
        "num_attention_heads": hidden // 32,
        "intermediate_size": len(named["encoder.layer.0.intermediate.dense.bias"]),
        "max_position_embeddings": len(named["embeddings.position_embeddings.weight"]),
        "type_vocab_size": 2, "hidden_act": "gelu", "layer_norm_eps": 1e-12, "hidden_dropout_prob": 0.1,
        "attention_probs_dropout_prob": 0.1, "initializer_range": 0.02, "pad_token_id": 0,
    }
    save_file(named, folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf8")
