using Attest.Language;

namespace Attest.Events;

/// <summary>The way in the tree from one token to another, as a sign ("up nsubj", "up conj up obl:by").</summary>
internal static class SyntacticPath
{
    private const int Longest = 6;
    private static readonly string[] Names = Array.ConvertAll(Enum.GetValues<Relation>(), relation => relation.ToString().ToLowerInvariant());
    private static readonly Sign None = Sign.Of("far");
    private static readonly Sign Same = Sign.Of("self");

    /// <summary>The way as a sign and its length in steps; "far" where it is longer than six steps.</summary>
    /// <param name="document">The document.</param>
    /// <param name="from">The token the way starts at.</param>
    /// <param name="to">The token it goes to.</param>
    /// <param name="text">True to build the text too.</param>
    /// <param name="steps">How many steps; <see cref="int.MaxValue"/> for too far.</param>
    public static Sign Find(Document document, int from, int to, bool text, out int steps)
    {
        Span<int> up = stackalloc int[Longest + 1], down = stackalloc int[Longest + 1];
        steps = Meet(document, from, to, up, down, out var rise);
        return steps == int.MaxValue ? None : steps == 0 ? Same : Of(document, up[..rise], down[..(steps - rise)], text);
    }

    /// <summary>How many steps the way has; <see cref="int.MaxValue"/> for too far.</summary>
    public static int Steps(Document document, int from, int to)
    {
        Span<int> up = stackalloc int[Longest + 1], down = stackalloc int[Longest + 1];
        return Meet(document, from, to, up, down, out _);
    }

    private static int Meet(Document document, int from, int to, Span<int> up, Span<int> down, out int rise)
    {
        var ups = Chain(document, from, up);
        var downs = Chain(document, to, down);
        for (var length = 0; length <= Longest; length++)
        {
            for (rise = 0; rise <= length && rise < ups; rise++)
            {
                var fall = length - rise;
                if (fall < downs && up[rise] == down[fall]) return length;
            }
        }

        rise = 0;
        return int.MaxValue;
    }

    private static Sign Of(Document document, ReadOnlySpan<int> up, ReadOnlySpan<int> down, bool text)
    {
        // The path is a word like any other, so that a model's file can name it: it is hashed from its text's parts in the same way.
        var name = new System.Text.StringBuilder(24);
        var first = 0;
        for (var at = 0; at < up.Length; at++)
        {
            var relation = document.Relations[up[at]];
            if (relation is Relation.Conj or Relation.Flat or Relation.Appos && at == first && up.Length > first + 1)
            {
                // Who is joined to another, or named beside him, stands where he stands.
                first++;
                continue;
            }

            name.Append('<').Append(Names[(int)relation]);
            if (relation is Relation.Obl or Relation.Nmod && document.Child(up[at], Relation.Case) is var preposition and >= 0) name.Append('.').Append(document[preposition].Text);
        }

        for (var at = down.Length - 1; at >= 0; at--)
        {
            name.Append('>').Append(Names[(int)document.Relations[down[at]]]);
            if (document.Relations[down[at]] is Relation.Obl or Relation.Nmod && document.Child(down[at], Relation.Case) is var preposition and >= 0) name.Append('.').Append(document[preposition].Text);
        }

        var written = name.ToString();
        return new(Lexicons.WordHash.Of(written), text ? written.ToLowerInvariant() : null);
    }

    private static int Chain(Document document, int token, Span<int> chain)
    {
        var count = 0;
        for (var at = token; at >= 0 && count < chain.Length; at = document.Heads[at]) chain[count++] = at;
        return count;
    }
}
