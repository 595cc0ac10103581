using System.Text;
using Attest.Language;

namespace Attest.Cli.Parse;

/// <summary>Gives the words of a CoNLL-U file tags, lemmas, heads and relations, and leaves everything else in it as it was.</summary>
internal static class ConlluInput
{
    public static void Parse(TextReader source, LanguageReader reader, TextWriter output)
    {
        var text = new StringBuilder();
        var tokens = new TokenBuffer();
        var firsts = new List<int>();
        var lines = new List<string>();
        var begins = true;
        while (source.ReadLine() is { } line)
        {
            lines.Add(line);
            if (line.Length == 0) begins = true;
            if (!IsWord(line)) continue;
            if (begins) firsts.Add(tokens.Count);
            var form = line.Split('\t')[1];
            tokens.Add(text.Length, text.Length + form.Length, begins ? TokenGap.Line : TokenGap.Space);
            text.Append(form).Append(' ');
            begins = false;
        }

        var document = reader.Read(new Report("conllu", text.ToString()), tokens, firsts);
        var token = 0;
        foreach (var line in lines)
        {
            if (!IsWord(line))
            {
                output.WriteLine(line);
                continue;
            }

            var fields = line.Split('\t');
            output.WriteLine($"{fields[0]}\t{fields[1]}\t{ConlluOutput.Columns(document, token, document.SentenceFirst[document.SentenceIds[token]])}\t{(fields.Length > 9 ? fields[9] : "_")}");
            token++;
        }
    }

    private static bool IsWord(string line) => line.Length > 0 && char.IsAsciiDigit(line[0]) && line.IndexOf('\t', StringComparison.Ordinal) is var end and > 0
        && !line.AsSpan(0, end).ContainsAny('-', '.') && line.Length > end + 1 && line[end + 1] != '\t';
}
