// Operations are listed in the order in which they were done; what the input of the first ones named was not kept.
MATCH (o:Operation) WHERE o.recordedKey IS NULL
SET o.recordedKey = o.recordedAt + '|' + o.id, o.on = [];
