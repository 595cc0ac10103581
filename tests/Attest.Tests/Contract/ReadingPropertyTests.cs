using CsCheck;

namespace Attest.Tests.Contract;

/// <summary>What must hold of any report, made of sentences of the samples, foreign matter and noise.</summary>
public sealed class ReadingPropertyTests
{
    private const long Rounds = 120;

    private static readonly string[] Sentences = [.. Samples.Reports.SelectMany(report => report.Text.Split(". ", StringSplitOptions.RemoveEmptyEntries)).Select(sentence => sentence + ".")];

    private static readonly string[] Noise =
    [
        "\n\n", "\n", " ", "\t", "“", "”", "\"", "'", "(", ")", "—", "...", "%", "2,000", "12:30", "http://x.example/a?b=c", "\ud83d\ude00", "\ud83d", "\udc00", "\u200b", "\u202e", "\0", "\u0007", "كوباني", "東京", "İstanbul",
        "Related News", "- ", "• ", "READ", "U.N.", "on Tuesday", "yesterday", "31 February 2026", "99/99/9999", "-", "said", "killed", "not", "by",
    ];

    private static readonly Gen<Report> Reports =
        from pieces in Gen.Frequency((3, One(Sentences)), (2, One(Noise))).Array[0, 14]
        from title in One([null, Sentences[0], Sentences[7], "AANES: clinic hit"])
        from published in One([null, "2026-03-12", "2024-02-29T23:59:00+05:45"])
        select new Report("r", string.Join(' ', pieces))
        {
            Title = title,
            Published = PublishedTime.TryParse(published, out var at) ? at : null,
        };

    private static readonly string[] CaseTexts = [.. Directory.EnumerateFiles(Testing.Repository.Path("tests", "corpus"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .SelectMany(File.ReadLines).Where(line => line.StartsWith("> ", StringComparison.Ordinal)).Select(line => line[2..])];

    /// <summary>Sentences of the reading cases with words left out, doubled and moved, and something before them: trees that no sentence has.</summary>
    private static readonly Gen<Report> Broken =
        from opening in One(["", "\n", " \n\n", "— "])
        from sentences in One(CaseTexts).Array[1, 3]
        from changes in Gen.Select(Gen.Int[0, 60], Gen.Int[0, 2]).Array[0, 6]
        select new Report("r", opening + string.Join(' ', Change([.. string.Join(' ', sentences).Split(' ')], changes)));

    /// <summary>Words of several cases cut out and put together in any order, capitals and all.</summary>
    private static readonly Gen<Report> Spliced =
        from sentences in One(CaseTexts).Array[2, 4]
        from cuts in Gen.Select(Gen.Int[0, 40], Gen.Int[1, 6]).Array[2, 6]
        from capital in Gen.Int[0, 3]
        from published in One([null, "0001-01-01", "9999-12-31", "2026-03-12"])
        select new Report("r", Splice(sentences, cuts, capital == 0))
        {
            Published = PublishedTime.TryParse(published, out var at) ? at : null,
        };

    private static string Splice(string[] sentences, (int From, int Length)[] cuts, bool capitals)
    {
        var words = new List<string>();
        for (var at = 0; at < cuts.Length; at++)
        {
            var from = sentences[at % sentences.Length].Split(' ');
            words.AddRange(from.Skip(cuts[at].From % from.Length).Take(cuts[at].Length));
        }

        var text = string.Join(' ', words);
        return capitals ? text.ToUpperInvariant() : text;
    }

    private static List<string> Change(List<string> words, (int At, int How)[] changes)
    {
        foreach (var (place, how) in changes)
        {
            if (words.Count < 2) break;
            var at = place % (words.Count - 1);
            if (how == 0) words.RemoveAt(at);
            else if (how == 1) words.Insert(at, words[at]);
            else (words[at], words[at + 1]) = (words[at + 1], words[at]);
        }

        return words;
    }

    private static Gen<T> One<T>(T[] items) => Gen.Int[0, items.Length - 1].Select(at => items[at]);

    [Fact]
    public void Passages_point_at_their_words() => Reports.Sample(report => PassageChecks.Check(Samples.Reader.Read(report)), iter: Rounds);

    [Fact]
    public void Broken_sentences_are_read() => Broken.Sample(report => PassageChecks.Check(Samples.Reader.Read(report)), iter: 1500);

    [Fact]
    public void Spliced_sentences_are_read() => Spliced.Sample(report => PassageChecks.Check(Samples.Reader.Read(report)), iter: 1500);

    /// <summary>Texts that once stopped a stage, or never ended.</summary>
    [Theory]
    [InlineData("children, a including people killed,")]
    [InlineData("drone strike killed two soldiers before leaving, witnes\nses said.")]
    [InlineData("SES: the minister ses it.")]
    [InlineData("The minister SES the attack.")]
    [InlineData("Rebels attacked to 5:1 toll")]
    [InlineData("Bombing of clinic takes to 12:30 toll")]
    [InlineData("published on Wednesday, the notes")]
    [InlineData("Anton Blue reportedly Column, dead.")]
    public void Scraps_are_read(string text)
    {
        foreach (var published in new[] { "2026-03-12", "0001-01-01", "9999-12-31" })
            PassageChecks.Check(Samples.Reader.Read(new("r", text) { Published = PublishedTime.TryParse(published, out var at) ? at : null }));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_ends_of_the_calendar_are_days(string published)
    {
        PublishedTime.TryParse(published, out var at);
        PassageChecks.Check(Samples.Reader.Read(new("r", "Gunmen killed a nurse at the clinic on Tuesday. On Monday the army shelled a hospital in Kano.") { Published = at }));
    }

    /// <summary>READ-021.</summary>
    [Fact]
    public void A_defect_in_one_stage_is_told_and_takes_no_other()
    {
        var failed = new List<Problem>();
        ReportReader.Stage<string[]>("claims", failed, () => throw new InvalidOperationException("boom"), []).Should().BeEmpty();
        failed.Should().ContainSingle().Which.Code.Should().Be("READ-021");
    }

    [Fact]
    public void Reading_twice_gives_the_same_bytes() =>
        Reports.Sample(report => Samples.Json(Samples.Reader.Read(report), explain: true) == Samples.Json(Samples.Reader.Read(report with { Text = new(report.Text) }), explain: true), iter: Rounds);

    [Fact]
    public void Without_a_date_to_count_from_no_date_is_known()
    {
        var reading = Samples.Reader.Read(new("r", "Residents said the clinic was hit yesterday, on Tuesday. A shell hit it again in the morning."));
        reading.Incidents.Should().OnlyContain(incident => incident.Time == null || incident.Time.Start == null);
        reading.Published.Should().BeNull();
    }

    [Fact]
    public void The_order_of_reports_changes_nothing()
    {
        var alone = Samples.Reports.ToDictionary(report => report.Id, report => Samples.Json(new ReportReader().Read(report)));
        foreach (var report in Samples.Reports.Reverse()) Samples.Json(Samples.Reader.Read(report)).Should().Be(alone[report.Id]);
    }

    [Fact]
    public void Readings_side_by_side_are_those_one_after_another()
    {
        var together = new string[Samples.Reports.Length];
        Parallel.For(0, together.Length, at => together[at] = Samples.Json(Samples.Reader.Read(Samples.Reports[at])));
        together.Should().Equal(Samples.Readings.Select(reading => Samples.Json(reading)));
    }

    [Theory]
    [InlineData("x", 1_000_000)]
    [InlineData("(", 100_000)]
    [InlineData("\"", 100_000)]
    [InlineData("a. ", 60_000)]
    [InlineData("killed and ", 30_000)]
    [InlineData("said he said ", 1_000)]
    [InlineData("\n", 200_000)]
    [InlineData("\u200b", 100_000)]
    [InlineData("2026-01-01 ", 30_000)]
    [InlineData("([{<", 25_000)]
    [InlineData("“a” ", 25_000)]
    [InlineData("\0\u0007\u001b", 30_000)]
    [InlineData("<high>", 100_000)]
    [InlineData("<low> ", 50_000)]
    [InlineData("قصف ", 30_000)]
    [InlineData("قصفthe東京город ", 10_000)]
    [InlineData("\u202e\u200f", 50_000)]
    public async Task Hostile_text_is_read_in_time(string piece, int times)
    {
        var cancel = TestContext.Current.CancellationToken;
        var reading = Task.Run(() => Samples.Reader.Read(new("r", string.Concat(Enumerable.Repeat(Lone(piece), times)))), cancel);
        PassageChecks.Check(await reading.WaitAsync(TimeSpan.FromSeconds(60), cancel));
    }

    [Theory]
    [InlineData("between words, control characters", " ", " \0\u0007 ")]
    [InlineData("between words, a lone high surrogate", " ", " <high> ")]
    [InlineData("between words, a lone low surrogate", " ", "<low> ")]
    [InlineData("between words, marks of direction", " ", "\u200f \u202e")]
    [InlineData("between words, no width", " ", "\u200b \ufeff")]
    [InlineData("within words, no width", "i", "i\u200d")]
    [InlineData("within words, a lone surrogate", "i", "i<low>")]
    [InlineData("within words, control characters", "i", "\u0001i")]
    [InlineData("beside words, Arabic", "Tarbesh", "Tarbesh (تربش)")]
    [InlineData("beside words, many scripts", "Monday", "Monday понедельник 月曜日 יום שני 😀")]
    public void Foreign_matter_leaves_passages_where_they_are(string where, string words, string with)
    {
        const string Sentence = "The clinic in Tarbesh was hit by a drone on Monday, killing two nurses, officials said. ";
        var text = string.Concat(Enumerable.Repeat(Sentence.Replace(words, Lone(with), StringComparison.Ordinal), 20));
        var reading = Samples.Reader.Read(new("r", text));
        PassageChecks.Check(reading);
        if (words.Length > 1) reading.Incidents.Should().Contain(incident => incident.Type == IncidentType.StrikeDrone, where);
    }

    /// <summary>Puts lone surrogates into a text: attributes are kept as UTF-8, which has none.</summary>
    private static string Lone(string text) => text.Replace("<high>", "\ud800", StringComparison.Ordinal).Replace("<low>", "\udc00", StringComparison.Ordinal);
}
