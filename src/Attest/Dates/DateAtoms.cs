using System.Buffers;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Dates;

/// <summary>Picks the words of time out of a document in one walk over its tokens.</summary>
internal static class DateAtoms
{
    /// <summary>All atoms in the order of the text, in an array of the shared pool.</summary>
    public static DateAtom[] Read(Document document, DateLexicon lexicon, out int count)
    {
        var atoms = ArrayPool<DateAtom>.Shared.Rent((document.Count / 2) + 16);
        count = 0;
        var covered = 0;
        var last = -2;
        var source = document.Source;
        var starts = document.Starts;
        var ends = document.Ends;
        var hashes = document.FormHashes;
        for (var token = 0; token < starts.Length; token++)
        {
            var start = starts[token];
            if (start < covered)
            {
                last = token;
                continue;
            }

            if (lexicon.TryGet(hashes[token], out var entry))
            {
                if (!char.IsAsciiDigit(source[start]))
                {
                    Add(ref atoms, ref count, source, start, ends[token], token, entry, last >= token - 1);
                    last = token;
                    continue;
                }
            }

            var first = source[start];
            if (char.IsAsciiDigit(first) || (first is '\'' or '’' or '‘' && ends[token] < source.Length && start + 1 < source.Length && char.IsAsciiDigit(source[start + 1])))
                covered = Digits(ref atoms, ref count, document, lexicon, token, ref last);
            else if (ends[token] - start >= 5 && source.AsSpan(start, Math.Min(40, ends[token] - start)).IndexOfAny('-', '–', '/') > 0)
                Parts(ref atoms, ref count, source, lexicon, start, ends[token], token, ref last);
        }

        return atoms;
    }

    private static int Digits(ref DateAtom[] atoms, ref int count, Document document, DateLexicon lexicon, int token, ref int last)
    {
        var start = document.Starts[token];
        var end = document.Ends[token];
        var atom = default(DateAtom);
        var length = DateShapes.Read(document.Source, start, ref atom);
        if (length == 0) return 0;
        Add(ref atoms, ref count, document.Source, start, start + length, token, new(atom.Word, atom.Value, atom.Flags), last >= token - 1);
        atoms[count - 1].Digits = atom.Digits;
        last = token;
        if (start + length < end) Parts(ref atoms, ref count, document.Source, lexicon, start + length, end, token, ref last);
        return start + length;
    }

    // A token that holds several words: "third-quarter", "15-17", "5pm".
    private static void Parts(ref DateAtom[] atoms, ref int count, string source, DateLexicon lexicon, int start, int end, int token, ref int last)
    {
        if (end - start > 40) return;
        for (var at = start; at < end;)
        {
            var next = at;
            if (source[at] is '-' or '–' or '/' or '—')
            {
                Add(ref atoms, ref count, source, at, at + 1, token, new(DateWord.Hyphen, 0, DateFlags.None), last >= token - 1);
                at++;
                continue;
            }

            var atom = default(DateAtom);
            if (char.IsAsciiDigit(source[at]) && DateShapes.Read(source, at, ref atom) is var length and > 0 && at + length <= end)
            {
                Add(ref atoms, ref count, source, at, at + length, token, new(atom.Word, atom.Value, atom.Flags), last >= token - 1);
                atoms[count - 1].Digits = atom.Digits;
                last = token;
                at += length;
                continue;
            }

            while (next < end && source[next] is not ('-' or '–' or '/' or '—')) next++;
            if (lexicon.TryGet(WordHash.Of(source.AsSpan(at, next - at)), out var entry))
            {
                Add(ref atoms, ref count, source, at, next, token, entry, last >= token - 1);
                last = token;
            }
            else
            {
                last = token - 2;
            }

            at = next;
        }
    }

    private static void Add(ref DateAtom[] atoms, ref int count, string source, int start, int end, int token, DateEntry entry, bool joined)
    {
        if (count == atoms.Length) Grow(ref atoms);
        ref var atom = ref atoms[count];
        atom = new() { Start = start, End = end, Token = token, Value = entry.Value, Word = entry.Word, Flags = entry.Flags, StartsName = entry.StartsName };
        if (start > 0 && !char.IsWhiteSpace(source[start - 1])) atom.Flags |= DateFlags.Glued;
        atom.Joined = joined && count > 0 && !Parted(source, atoms[count - 1].End, start);
        count++;
    }

    private static void Grow(ref DateAtom[] atoms)
    {
        var larger = ArrayPool<DateAtom>.Shared.Rent(atoms.Length * 2);
        atoms.AsSpan().CopyTo(larger);
        ArrayPool<DateAtom>.Shared.Return(atoms);
        atoms = larger;
    }

    // A blank line, or more than a few code units, parts two words.
    private static bool Parted(string source, int from, int to)
    {
        if (to - from <= 1) return false;
        var lines = 0;
        for (var at = from; at < to && at < from + 8; at++)
        {
            if (source[at] == '\n') lines++;
            else if (!char.IsWhiteSpace(source[at])) return true;
        }

        return lines > 1 || to - from > 8;
    }
}
