using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Attest.Language;

/// <summary>Dictionary forms that no rule gives ("children", "struck"), looked up by the hashes of form and tag.</summary>
/// <remarks>Asset layout: number of slots; slots of eight bytes (upper half of the key, offset); then the lemmas, each a length byte and ASCII or UTF-8.</remarks>
internal sealed unsafe class LemmaTable
{
    private readonly byte* start;
    private readonly uint mask;

    public LemmaTable(ReadOnlySpan<byte> section)
    {
        start = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(section));
        mask = *(uint*)start - 1;
    }

    /// <summary>Key of a form under a Penn tag.</summary>
    public static ulong Key(ulong form, ulong tag) => Mix.Of(900, form, tag);

    /// <summary>Writes the dictionary form; its length, or 0 for none.</summary>
    public int Find(ulong key, Span<char> to)
    {
        var wanted = (uint)(key >> 32) | 1;
        for (var at = (uint)key & mask; ; at = (at + 1) & mask)
        {
            var slot = *(ulong*)(start + 8 + (at * 8));
            if (slot == 0) return 0;
            if ((uint)slot != wanted) continue;
            var lemma = start + 8 + ((mask + 1L) * 8) + (slot >> 32);
            return Encoding.UTF8.GetChars(new ReadOnlySpan<byte>(lemma + 1, *lemma), to);
        }
    }

    /// <summary>Lays dictionary forms out as an asset section; used by training.</summary>
    public static byte[] Pack(IReadOnlyList<(ulong Key, string Lemma)> lemmas)
    {
        var size = 1024;
        while (size < lemmas.Count * 2) size *= 2;
        var slots = new ulong[size];
        var pool = new MemoryStream();
        pool.WriteByte(0);
        foreach (var (key, lemma) in lemmas)
        {
            var at = (uint)key & (uint)(size - 1);
            while (slots[at] != 0) at = (at + 1) & (uint)(size - 1);
            slots[at] = ((uint)(key >> 32) | 1) | ((ulong)pool.Position << 32);
            var bytes = Encoding.UTF8.GetBytes(lemma);
            pool.WriteByte((byte)bytes.Length);
            pool.Write(bytes);
        }

        return [.. BitConverter.GetBytes((long)size), .. MemoryMarshal.AsBytes(slots.AsSpan()), .. pool.ToArray()];
    }
}
