using System.Text;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>The way in the tree from one token to another, as a sign ("up nsubj", "up conj up obl:by").</summary>
internal static class SyntacticPath
{
    private const int Longest = 6;
    private static readonly string[] Ups = Array.ConvertAll(Enum.GetNames(typeof(Relation)), name => '<' + name.ToLowerInvariant()), Downs = Array.ConvertAll(Ups, up => '>' + up[1..]);
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
        // The path is a word like any other, so that a model's file can name it: it is hashed as its text would be, which is only built where a person asks.
        var hash = WordHash.Start;
        var name = text ? new StringBuilder(24) : null;
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

            Step(document, up[at], Ups, ref hash, name);
        }

        for (var at = down.Length - 1; at >= 0; at--) Step(document, down[at], Downs, ref hash, name);
        return new(WordHash.Finish(hash), name?.ToString().ToLowerInvariant());
    }

    private static void Step(Document document, int token, string[] names, ref ulong hash, StringBuilder? name)
    {
        var relation = document.Relations[token];
        hash = WordHash.Extend(hash, names[(int)relation]);
        name?.Append(names[(int)relation]);
        if (relation is not (Relation.Obl or Relation.Nmod) || document.Child(token, Relation.Case) is not (var preposition and >= 0)) return;
        hash = WordHash.Extend(WordHash.Extend(hash, "."), document[preposition].Text);
        name?.Append('.').Append(document[preposition].Text);
    }

    private static int Chain(Document document, int token, Span<int> chain)
    {
        var count = 0;
        for (var at = token; at >= 0 && count < chain.Length; at = document.Heads[at]) chain[count++] = at;
        return count;
    }
}
