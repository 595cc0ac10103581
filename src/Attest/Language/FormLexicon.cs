using System.Runtime.InteropServices;

namespace Attest.Language;

/// <summary>The parts of speech that word forms can have, as a bit set a form, looked up by the form's hash.</summary>
/// <remarks>Asset layout: slots of eight bytes, the upper half of the hash in four, the class in two, the sense as a noun and as a verb in one each; an empty slot is zero.</remarks>
internal sealed unsafe class FormLexicon
{
    private readonly ulong* slots;
    private readonly uint mask;

    public FormLexicon(ReadOnlySpan<byte> section)
    {
        slots = (ulong*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref MemoryMarshal.GetReference(section));
        mask = (uint)(section.Length / 8) - 1;
    }

    /// <summary>The class of a form; 0 for a form that is not in the lexicon.</summary>
    public ushort ClassOf(ulong hash) => (ushort)Find(hash);

    /// <summary>What is known of a form: its class in the low half, above it its commonest sense as a noun and as a verb, a byte each; 0 for a form that is not in the lexicon.</summary>
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

    /// <summary>Lays classes out as an asset section; used by training.</summary>
    public static byte[] Pack(IReadOnlyList<(ulong Hash, uint Known)> forms)
    {
        var size = 1024;
        while (size < forms.Count * 2) size *= 2;
        var slots = new ulong[size];
        foreach (var (hash, value) in forms)
        {
            var at = (uint)hash & (uint)(size - 1);
            while (slots[at] != 0) at = (at + 1) & (uint)(size - 1);
            slots[at] = ((uint)(hash >> 32) | 1) | ((ulong)value << 32);
        }

        return MemoryMarshal.AsBytes(slots.AsSpan()).ToArray();
    }
}
