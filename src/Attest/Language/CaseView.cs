namespace Attest.Language;

/// <summary>Reads text in capitals, in title case or without any capitals as if it were written as usual: only the shapes change, never the text or an offset.</summary>
/// <remarks>Decided block by block, so that a headline in capitals over a usual text is seen through as well.</remarks>
internal sealed class CaseView(Tagger caser)
{
    /// <summary>Read when a text in capitals first asks.</summary>
    private static readonly Lazy<CapitalNames> Names = new(CapitalNames.Load);

    /// <summary>What the tagger of cases chooses from.</summary>
    public static readonly TagSet Cases = new([Upos.X, Upos.X, Upos.X], ["lower", "Capital", "UPPER"]);

    private const int LongestHeading = 30;

    private enum Style
    {
        Usual,
        Upper,
        Title,
        Lower,
    }

    /// <summary>Rewrites the shapes of blocks that are not written as usual; marks the tokens that got a capital only because a sentence may begin there.</summary>
    public void Apply(ReadOnlySpan<char> source, Frame frame, TokenBuffer tokens, bool lines, ReadOnlySpan<bool> begins, Span<byte> work, Span<bool> opening)
    {
        var all = Count(frame, 0, tokens.Count);
        var upper = all.Upper * 5 >= all.Words * 3 && all.Words > 0;
        var lower = all.Words >= 20 && (all.Upper + all.Capital) * 100 <= all.Words;
        for (int from = 0, to; from < tokens.Count; from = to)
        {
            to = PageParts.BlockEnd(tokens, from, lines);
            var style = lower ? Style.Lower : StyleOf(source, frame, tokens, from, to, upper);
            if (style != Style.Usual) Rewrite(source, frame, tokens, from, to, style, begins, work, opening);
        }
    }

    /// <summary>True for a text of the wire in capitals only, by its beginning.</summary>
    public static bool InCapitals(ReadOnlySpan<char> source)
    {
        int small = 0, large = 0;
        foreach (var c in source[..Math.Min(source.Length, 4000)])
        {
            if (char.IsAsciiLetterLower(c)) small++;
            else if (char.IsAsciiLetterUpper(c)) large++;
        }

        return large > 4 * small;
    }

    /// <summary>Takes back a capital that stood for a sentence's beginning where none begins.</summary>
    public static void Close(Frame frame, Span<bool> opening, List<int> firsts, int count)
    {
        foreach (var first in firsts) opening[first] = false;
        for (var at = 0; at < count; at++)
            if (opening[at]) frame.Shapes[at] = Shape.Lower;
    }

    private static Style StyleOf(ReadOnlySpan<char> source, Frame frame, TokenBuffer tokens, int from, int to, bool upper)
    {
        var block = Count(frame, from, to);
        if (block.Words == 0) return Style.Usual;
        if (block.Upper * 10 >= block.Words * 8 && (upper || block.Words >= 4)) return Style.Upper;
        var closed = source[tokens.Starts[to - 1]] is '.' or ',' or ';';
        return !closed && to - from <= LongestHeading && block.Long >= 3 && block.LongLower * 6 <= block.Long ? Style.Title : Style.Usual;
    }

    private void Rewrite(ReadOnlySpan<char> source, Frame frame, TokenBuffer tokens, int from, int to, Style style, ReadOnlySpan<bool> begins, Span<byte> work, Span<bool> opening)
    {
        var written = frame.Shapes.AsSpan(from, to - from).ToArray();
        for (var at = from; at < to; at++) frame.Shapes[at] = Blank(frame.Shapes[at]);
        caser.Tag(frame, from, to, work);
        if (style == Style.Upper) Names.Value.Mark(source, frame, tokens, from, to, work);
        var opens = true;
        for (var at = from; at < to; at++)
        {
            var before = written[at - from];
            var mark = source[tokens.Starts[at]];
            var word = frame.Shapes[at] == Shape.Lower;
            frame.Shapes[at] = (style, before) switch
            {
                (Style.Title, Shape.Capital) or (Style.Upper, Shape.Upper) or (Style.Lower, Shape.Lower) => Cased(work[at], tokens.Ends[at] - tokens.Starts[at]),
                (Style.Upper, Shape.Letter) => mark == 'A' ? Shape.Lower : before,
                _ => before,
            };
            opens |= begins[at];
            if (opens && word && frame.Shapes[at] == Shape.Lower)
            {
                frame.Shapes[at] = Shape.Capital;
                opening[at] = true;
            }

            if (word) opens = false;
            else if (mark is '.' or '!' or '?' or ':') opens = true;
        }
    }

    private static Shape Cased(byte cased, int length) => cased switch
    {
        1 => Shape.Capital,
        2 => length == 1 ? Shape.Letter : Shape.Upper,
        _ => Shape.Lower,
    };

    /// <summary>The shape of a word as the tagger of cases sees it: without case.</summary>
    public static Shape Blank(Shape shape) => shape is Shape.Capital or Shape.Upper or Shape.Letter or Shape.Camel ? Shape.Lower : shape;

    private static (int Words, int Upper, int Capital, int Long, int LongLower) Count(Frame frame, int from, int to)
    {
        int words = 0, upper = 0, capital = 0, longer = 0, longLower = 0;
        for (var at = from; at < to; at++)
        {
            var shape = frame.Shapes[at];
            if (shape is not (Shape.Lower or Shape.Capital or Shape.Upper or Shape.Camel)) continue;
            words++;
            if (shape == Shape.Upper) upper++;
            else if (shape != Shape.Lower) capital++;

            // Four letters or more: the small words of a title are written small.
            if (frame.Suffixes[at] >> 48 == 0 || frame.Classes[at] == 0 && shape == Shape.Lower) continue;
            longer++;
            if (shape == Shape.Lower) longLower++;
        }

        return (words, upper, capital, longer, longLower);
    }
}
