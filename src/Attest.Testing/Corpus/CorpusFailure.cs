namespace Attest.Testing.Corpus;

/// <summary>An expectation of a case that does not hold.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">Line of the expectation.</param>
/// <param name="Input">The text that was read.</param>
/// <param name="Expected">What was asked.</param>
/// <param name="Got">What there is instead, with the step that decided where it is known.</param>
public sealed record CorpusFailure(string File, int Line, string Input, string Expected, IReadOnlyList<ProjectedItem> Got)
{
    /// <inheritdoc/>
    public override string ToString()
    {
        var got = Got.Count == 0 ? "nothing" : string.Join("\n            ", Got.Select(item => item.Why is null ? item.Line : $"{item.Line}   ({item.Why})"));
        return $"{File}:{Line}\n  read:     {Input}\n  expected: {Expected}\n  got:      {got}";
    }
}
