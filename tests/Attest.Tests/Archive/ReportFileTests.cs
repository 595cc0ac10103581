using Attest.Archive;
using Attest.Testing;

namespace Attest.Tests.Archive;

public sealed class ReportFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("attest-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Plain_text_is_kept_as_it_is() => Capture("a.txt", "First line\r\nsecond *line*\r\n").Report!.Text.Should().Be("First line\r\nsecond *line*\r\n");

    [Fact]
    public void The_head_of_a_file_names_what_the_text_does_not_say()
    {
        var report = Capture("a.txt", "---\ntitle: \"T: one\"\npublished: 2026-03-12\nsource: O\nid: x7\nfictional: yes\n---\n\nThe text.\n").Report!;
        report.Should().BeEquivalentTo(new { Id = "x7", Title = "T: one", Source = "O", Text = "The text.\n" });
        report.Published!.Value.Iso.Should().Be("2026-03-12");
    }

    [Fact]
    public void Text_between_rules_is_text() =>
        Capture("a.txt", "---\nKANO, 3 March: A clinic was bombed.\nTwo nurses were killed.\n---\nMore to follow.\n").Report!.Text.Should().Contain("Two nurses were killed.");

    [Fact]
    public void Lines_of_a_head_that_are_no_key_and_value_are_passed_over() =>
        Capture("a.txt", "---\ntags:\n- conflict\ndate of capture: 2026-03-12\ntitle: T\n---\nThe text.\n").Report.Should().BeEquivalentTo(new { Title = "T", Text = "The text.\n" });

    [Fact]
    public void A_head_without_an_end_is_text() => Capture("a.txt", "---\ntitle: T\nThe text.\n").Report.Should().BeEquivalentTo(new { Title = (string?)null, Text = "---\ntitle: T\nThe text.\n" });

    [Fact]
    public void Markdown_loses_its_marks_and_keeps_its_words()
    {
        var report = Capture("a.md", "# Clinic *hit*\n\nTwo **nurses** were [hurt](https://x.example), 3 * 4, snake_case.\n\n## Response\n\n- one\n> quoted\n").Report!;
        report.Title.Should().Be("Clinic hit");
        report.Text.Should().Be("Two nurses were hurt, 3 * 4, snake_case.\n\nResponse\n\n- one\nquoted");
    }

    [Theory]
    [InlineData("", "READ-001")]
    [InlineData(" \n\n", "READ-001")]
    [InlineData("%PDF-1.4", "READ-003")]
    public void A_file_without_a_report_says_why(string content, string code) => Capture("a.txt", content).Problems.Should().ContainSingle().Which.Code.Should().Be(code);

    [Fact]
    public void A_title_alone_is_a_report() => Capture("a.txt", "---\ntitle: T\n---\n").Report.Should().BeEquivalentTo(new { Title = "T", Text = "" });

    [Fact]
    public void A_missing_file_says_so() => ReportFile.Capture(Path.Combine(folder, "none.txt")).Problems.Should().ContainSingle().Which.Code.Should().Be("READ-002");

    [Fact]
    public void A_file_over_the_limit_is_not_opened()
    {
        var path = Path.Combine(folder, "big.txt");
        using (var file = File.Create(path)) file.SetLength(200L << 20);
        ReportFile.Capture(path).Problems.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "READ-004" });
    }

    [Fact]
    public void A_folder_is_read_in_the_order_of_its_names_with_all_below_it()
    {
        foreach (var name in new[] { "b.txt", "a/z.md", "a/y.html", ".hidden.txt", "c.png", "d.jsonl" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
            File.WriteAllText(Path.Combine(folder, name), name == "d.jsonl" ? "{\"id\":\"d1\",\"text\":\"x\"}\n{\"id\":\"d2\",\"text\":\"x\"}\n" : "<html><body>x</body></html>");
        }

        ReportFiles.Find(folder, () => Stream.Null).Select(it => Path.GetFileName(it.Capture().Report!.Id)).Should().Equal("y.html", "z.md", "b.txt", "d1", "d2");
    }

    [Fact]
    public void A_folder_of_nothing_says_so() => ReportFiles.Find(folder, () => Stream.Null).Single().Capture().Problems.Single().Code.Should().Be("READ-009");

    [Theory]
    [InlineData("The clinic was hit.", "-")]
    [InlineData("  {\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"x\"}", "a b")]
    [InlineData("<!doctype html><p>The clinic was hit.", "-")]
    public void Standard_input_is_one_report_or_lines(string content, string ids) =>
        string.Join(' ', ReportFiles.Find("-", () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content))).Select(it => it.Capture().Report!.Id)).Should().Be(ids);

    [Fact]
    public void Every_sample_is_a_report_and_is_marked_fictional()
    {
        foreach (var pending in ReportFiles.Find(Repository.Path("samples", "reports"), () => Stream.Null)) pending.Capture().Report.Should().NotBeNull();
        foreach (var file in Directory.EnumerateFiles(Repository.Path("samples", "reports"))) File.ReadAllText(file).Should().ContainEquivalentOf("fictional");
    }

    private CapturedReport Capture(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return ReportFile.Capture(path);
    }
}
