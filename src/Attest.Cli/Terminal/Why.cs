namespace Attest.Cli.Terminal;

/// <summary>The words a value was read from, where they stand, and the step that decided.</summary>
internal static class Why
{
    public static void Draw(Sheet sheet, int indent, string? why, EquatableArray<Passage> passages)
    {
        foreach (var passage in passages) sheet.Field("", indent, new Words($"“{Short(passage)}” {At(passage)}", Ink.Faint));
        if (why is not null) sheet.Field("", indent, new Words(why, Ink.Faint));
    }

    /// <summary>Where a passage stands, as offsets into the text or the title.</summary>
    public static string At(Passage passage) => passage.In == PassagePart.Title ? $"[title {passage.Start}–{passage.End}]" : $"[{passage.Start}–{passage.End}]";

    private static string Short(Passage passage) => passage.Length <= 120 ? passage.Text : string.Concat(passage.Span[..70], " … ", passage.Span[^40..]);
}
