using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Attest.Language;

/// <summary>Numbers looked up by a 64-bit hash.</summary>
/// <remarks>Asset layout: slots of eight bytes, the upper half of the hash (its last bit set) in four, the number in four; an empty slot is zero. A slot's place is the hash's lower half.</remarks>
internal readonly unsafe struct HashIndex
{
    private readonly ulong* slots;
    private readonly uint mask;

    public HashIndex(ReadOnlySpan<byte> section)
    {
        slots = (ulong*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(section));
        mask = (uint)(section.Length / 8) - 1;
    }

    /// <summary>The number of a hash; 0 for a hash that is not in the index.</summary>
    public uint Find(ulong hash)
    {
        var key = (uint)(hash >> 32) | 1;
        for (var at = (uint)hash & mask; ; at = (at + 1) & mask)
        {
            var slot = slots[at];
            if (slot == 0) return 0;
            if ((uint)slot == key) return (uint)(slot >> 32);
        }
    }

    /// <summary>Lays numbers out as an asset section; used by training.</summary>
    public static byte[] Pack(IReadOnlyList<(ulong Hash, uint Number)> entries)
    {
        var size = 1024;
        while (size < entries.Count * 2) size *= 2;
        var slots = new ulong[size];
        foreach (var (hash, number) in entries)
        {
            var at = (uint)hash & (uint)(size - 1);
            while (slots[at] != 0) at = (at + 1) & (uint)(size - 1);
            slots[at] = ((uint)(hash >> 32) | 1) | ((ulong)number << 32);
        }

        return MemoryMarshal.AsBytes(slots.AsSpan()).ToArray();
    }
}
