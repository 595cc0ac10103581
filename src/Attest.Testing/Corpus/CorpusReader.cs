using System.Globalization;

namespace Attest.Testing.Corpus;

/// <summary>Reads the texts of a case and holds what came out against what the case expects.</summary>
/// <param name="reader">The reader under test.</param>
public sealed class CorpusReader(ReportReader reader)
{
    private static readonly string[] Scopes = ["incident", "claim", "facility"];

    /// <summary>What does not hold, text by text; empty where all does.</summary>
    public IReadOnlyList<CorpusFailure> Check(CorpusCase it)
    {
        var failures = new List<CorpusFailure>();
        foreach (var input in it.Inputs)
        {
            var stages = reader.ReadStages(it.Report(input));
            ProjectedItem[] items = [.. ReadingProjection.Of(ReportReader.Assemble(stages)), .. StageProjection.Of(stages)];
            Check(it, input, items, failures);
        }

        return failures;
    }

    private static void Check(CorpusCase it, CorpusInput input, ProjectedItem[] items, List<CorpusFailure> failures)
    {
        var taken = new HashSet<string>();
        for (var at = 0; at < it.Expectations.Count;)
        {
            var opens = it.Expectations[at];
            if (opens.Kind == ExpectationKind.Item && Scopes.Contains(opens.Key))
            {
                var end = at + 1;
                while (end < it.Expectations.Count && !Ends(it.Expectations[end])) end++;
                failures.AddRange(Scope(it, input, items, [.. it.Expectations.Skip(at).Take(end - at)], taken));
                at = end;
                continue;
            }

            if (Failure(it, input, opens, Anywhere(items, opens)) is { } failure) failures.Add(failure);
            at++;
        }
    }

    /// <summary>A scope ends at the next one, and at a line about the reading as a whole.</summary>
    private static bool Ends(CorpusExpectation line) => Scopes.Contains(line.Key) || line.Key == "timex" || line.Key == "problem";

    /// <summary>One incident, claim or facility must meet all lines of the scope; the nearest one is reported. Two scopes take two.</summary>
    private static IEnumerable<CorpusFailure> Scope(CorpusCase it, CorpusInput input, ProjectedItem[] items, CorpusExpectation[] lines, HashSet<string> taken)
    {
        CorpusFailure[]? nearest = null;
        foreach (var candidate in items)
        {
            if (candidate.Key != lines[0].Key || taken.Contains(candidate.Owner!)) continue;
            ProjectedItem[] own = [.. items.Where(item => item.Owner == candidate.Owner)];
            CorpusFailure[] failed = [.. lines.Select(line => Failure(it, input, line, [.. own.Where(item => item.Key == line.Key)])).OfType<CorpusFailure>()];
            if (failed.Length == 0)
            {
                taken.Add(candidate.Owner!);
                return [];
            }

            if (nearest is null || failed.Length < nearest.Length) nearest = failed;
        }

        return nearest ?? [new(it.File, lines[0].Line, input.Text, Words(lines[0]), [.. items.Where(item => item.Key == lines[0].Key)])];
    }

    /// <summary>Outside a scope a count of times means time expressions, and one of places means place names; otherwise any item will do.</summary>
    private static ProjectedItem[] Anywhere(ProjectedItem[] items, CorpusExpectation line) => (line.Key, line.Kind) switch
    {
        ("time", not ExpectationKind.Item) => [.. items.Where(item => item.Key == "timex")],
        ("place", not ExpectationKind.Item) => [.. items.Where(item => item.Key == "place" && item.Owner is null)],
        _ => [.. items.Where(item => item.Key == line.Key)],
    };

    private static CorpusFailure? Failure(CorpusCase it, CorpusInput input, CorpusExpectation line, ProjectedItem[] items)
    {
        var holds = line.Kind switch
        {
            ExpectationKind.Count => items.Length == int.Parse(line.Value, CultureInfo.InvariantCulture),
            ExpectationKind.None => !items.Any(item => item.Holds(line.Value)),
            _ => items.Any(item => item.Holds(line.Value)),
        };
        return holds ? null : new(it.File, line.Line, input.Text, Words(line), items);
    }

    private static string Words(CorpusExpectation line) => line.Kind switch
    {
        ExpectationKind.Count => $"{line.Key}: {line.Value} of them",
        ExpectationKind.None => line.Value.Length == 0 ? $"no {line.Key}" : $"no {line.Key}: {line.Value}",
        _ => $"{line.Key}: {line.Value}",
    };
}
