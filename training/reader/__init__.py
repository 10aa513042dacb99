"""How the reading model of Counterclaim is made: data, heads, training, export."""
