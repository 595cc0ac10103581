namespace Attest.Testing.Corpus;

/// <summary>A case of a corpus file: texts that must all be read the same way.</summary>
/// <param name="File">The file, from the corpus folder on.</param>
/// <param name="Line">Line of its name in the file, counted from 1.</param>
/// <param name="Name">Its name.</param>
public sealed record CorpusCase(string File, int Line, string Name)
{
    /// <summary>True for a case that should hold and does not yet: it fails when it holds.</summary>
    public bool Open { get; init; }

    /// <summary>Why it is so, as written; null where not.</summary>
    public string? Why { get; init; }

    /// <summary>The reports' identity.</summary>
    public string Id { get; init; } = "case";

    /// <summary>The reports' title; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>The reports' published date; null for none.</summary>
    public string? Published { get; init; }

    /// <summary>The reports' outlet; null for none.</summary>
    public string? Source { get; init; }

    /// <summary>The texts.</summary>
    public IReadOnlyList<CorpusInput> Inputs { get; init; } = [];

    /// <summary>What must hold of each.</summary>
    public IReadOnlyList<CorpusExpectation> Expectations { get; init; } = [];

    /// <summary>The report that an input makes.</summary>
    /// <exception cref="FormatException">The published date is no ISO 8601 date.</exception>
    public Report Report(CorpusInput input) => new(Id, input.Text)
    {
        Title = Title,
        Source = Source,
        Published = Published is null ? null : PublishedTime.TryParse(Published, out var at) ? at : throw new FormatException($"{File}:{Line}: '{Published}' is no ISO 8601 date"),
    };
}
