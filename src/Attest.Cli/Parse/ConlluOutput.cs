using System.Globalization;
using Attest.Language;

namespace Attest.Cli.Parse;

/// <summary>Writes a parsed document in CoNLL-U.</summary>
internal static class ConlluOutput
{
    private static readonly string[] Clitics = ["'s", "n't", "'m", "'re", "'ve", "'ll", "'d", "nt", "not", "na", "ta"];

    public static void Write(Document document, string id, TextWriter output)
    {
        output.WriteLine($"# newdoc id = {OneLine(id)}");
        var paragraph = -1;
        for (var number = 0; number < document.SentenceCount; number++)
        {
            var sentence = document.Sentence(number);
            if (sentence.Paragraph != paragraph) output.WriteLine("# newpar");
            paragraph = sentence.Paragraph;
            output.WriteLine($"# sent_id = {(number + 1).ToString(CultureInfo.InvariantCulture)}");
            output.WriteLine($"# kind = {sentence.Kind.ToString().ToLowerInvariant()}");
            output.WriteLine($"# text = {OneLine(document.Text(sentence.Tokens).ToString())}");
            for (var token = sentence.First; token < sentence.End; token++) WriteToken(document, sentence, token, output);
            output.WriteLine();
        }
    }

    /// <summary>Lemma as the treebank writes it: names keep their capitals.</summary>
    public static string Lemma(Document document, int token) =>
        OneLine(document.Tags[token] is Upos.Propn ? document[token].Text.ToString() : document[token].Lemma is var lemma && lemma == "i" ? "I" : lemma);

    public static string Columns(Document document, int token, int first)
    {
        var head = document.Heads[token] < 0 ? 0 : document.Heads[token] - first + 1;
        return string.Create(CultureInfo.InvariantCulture,
            $"{Lemma(document, token)}\t{document.Tags[token].ToString().ToUpperInvariant()}\t{document.Xpos(token)}\t_\t{head}\t{RelationNames.Of(document.Relations[token])}\t_");
    }

    private static void WriteToken(Document document, Sentence sentence, int token, TextWriter output)
    {
        var id = token - sentence.First + 1;
        var joined = token + 1 < sentence.End && document.Ends[token] == document.Starts[token + 1];
        if (joined && IsClitic(document, token + 1) && !document[token].Text.IsEmpty && char.IsLetterOrDigit(document[token].Text[^1]))
        {
            var spaced = token + 2 >= document.Count || document.Ends[token + 1] != document.Starts[token + 2];
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id}-{id + 1}\t{document[token].Text}{document[token + 1].Text}\t_\t_\t_\t_\t_\t_\t_\t{(spaced ? "_" : "SpaceAfter=No")}"));
        }

        var spaceAfter = token + 1 >= document.Count || document.Ends[token] != document.Starts[token + 1] ? "_" : "SpaceAfter=No";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id}\t{document[token].Text}\t{Columns(document, token, sentence.First)}\t{spaceAfter}"));
    }

    private static bool IsClitic(Document document, int token)
    {
        var text = document[token].Text;
        if (text.Length is < 2 or > 3) return false;
        Span<char> lower = stackalloc char[3];
        for (var i = 0; i < text.Length; i++) lower[i] = text[i] is '’' or '‘' or '`' ? '\'' : char.ToLowerInvariant(text[i]);
        foreach (var clitic in Clitics)
            if (lower[..text.Length].SequenceEqual(clitic)) return true;
        return false;
    }

    private static string OneLine(string text) => text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
}
