"""Empties an asset in place: every section becomes 4 KB of zeros, but for those named, which stay as they are.

    emptied.py ASSET [SECTION ...]

What starts with emptied assets does all that a start does except touch them; the difference is what the assets cost.
"""
import struct
import sys

path, kept = sys.argv[1], sys.argv[2:]
with open(path, "rb") as file:
    data = file.read()
sections = []
for at in range(struct.unpack_from("<i", data, 12)[0]):
    name, offset, length = struct.unpack_from("<16sqq", data, 16 + at * 32)
    stays = name.rstrip(b"\0").decode() in kept
    sections.append((name, data[offset:offset + length] if stays else bytes(4096)))
head = bytearray(data[:16])
body = bytearray()
start = (16 + len(sections) * 32 + 63) & ~63
for name, content in sections:
    head += struct.pack("<16sqq", name, start + len(body), len(content))
    body += content + bytes(-len(content) % 64)
with open(path, "wb") as file:
    file.write(head + bytes(start - len(head)) + body)
