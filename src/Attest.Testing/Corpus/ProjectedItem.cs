namespace Attest.Testing.Corpus;

/// <summary>One thing of a reading as one line.</summary>
/// <param name="Key">What it is (<c>incident</c>, <c>time</c> …).</param>
/// <param name="Owner">The incident, claim or facility it belongs to; null where to none.</param>
/// <param name="Line">The line.</param>
/// <param name="Why">The step that decided; null where not said.</param>
public sealed record ProjectedItem(string Key, string? Owner, string Line, string? Why)
{
    /// <summary>True where expected words must stand side by side and be written the same (tokens, tags); otherwise others may stand between.</summary>
    public bool Run { get; init; }

    /// <summary>True where the line holds the words in their order, whatever stands between; case and punctuation around words are ignored.</summary>
    public bool Holds(string words)
    {
        if (Run) return $" {Line} ".Contains($" {words} ", StringComparison.Ordinal);
        var wanted = Words(words);
        var at = 0;
        foreach (var word in Words(Line))
            if (at < wanted.Length && string.Equals(word, wanted[at], StringComparison.OrdinalIgnoreCase)) at++;
        return at == wanted.Length;
    }

    private static string[] Words(string line) =>
        [.. line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Length > 1 ? word.Trim('"', '“', '”', ',', ';', '.', '(', ')') : word).Where(word => word.Length > 0)];
}
