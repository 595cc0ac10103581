using Attest.Language;
using Attest.Lexicons;

namespace Attest.Attribution;

/// <summary>Finds the words inside what is said that show a stance, a kind of content or a hedge. Built once, then only read.</summary>
internal sealed class StanceReader
{
    private static readonly ulong Could = WordHash.Of("could");
    private readonly PhraseTable<StanceMark[]> phrases = new();

    /// <summary>Builds the table from the rows of <c>data/stances.txt</c>.</summary>
    public StanceReader(DataFile file)
    {
        var all = new Dictionary<string, List<StanceMark>>(StringComparer.Ordinal);
        List<string> order = [];
        foreach (var row in file.Rows())
        {
            if (!all.TryGetValue(row[0], out var marks))
            {
                all[row[0]] = marks = [];
                order.Add(row[0]);
            }

            marks.Add(Mark(row));
        }

        foreach (var words in order) phrases.Add(words, [.. all[words]]);
    }

    /// <summary>Adds every mark in a run of tokens with the token that it starts at.</summary>
    public void Find(Document document, TokenSpan tokens, List<FoundMark> found)
    {
        for (var token = tokens.First; token < tokens.End;)
        {
            var length = phrases.Match(document, token, tokens.End, out var marks);
            if (length == 0)
            {
                token++;
                continue;
            }

            // "In May" hedges nothing; "a war crimes investigation" accuses nobody.
            // "Patients who could not run": what somebody is not able to do is no doubt.
            if (length == 1 && document.FormHashes[token] == Could && token + 1 < tokens.End && GrammarWords.Negates(document.FormHashes[token + 1]) && document.Heads[token] is >= 0 and var able && document.Relations[able] == Relation.AclRelcl)
            {
                token++;
                continue;
            }

            var named = document.Relations[token + length - 1] == Relation.Compound && document.Heads[token + length - 1] >= token + length;
            foreach (var mark in marks)
                if (!(named && mark.Stance == Stance.Accuses) && (mark.Certainty is null || document.Tags[token] != Upos.Propn)) found.Add(new(token, mark));
            token += length;
        }
    }

    private static StanceMark Mark(DataRow row) =>
        Codes.TryParse<Stance>(row[1], out var stance) ? new(stance, null, null)
        : Codes.TryParse<ClaimKind>(row[1], out var kind) ? new(null, kind, null)
        : new(null, null, row.Code<Certainty>(1));
}
