using System.Buffers;
using System.Text;
using Attest.Archive;
using Attest.Cli.Terminal;
using Attest.Publishing;

namespace Attest.Cli.Read;

/// <summary>Reads reports side by side and writes their readings in the order of the input, holding only so much in memory.</summary>
/// <param name="options">What is asked.</param>
/// <param name="read">The reading of one report; safe to use from several threads.</param>
/// <param name="output">Where readings go.</param>
/// <param name="notices">Where problems of files and lines go.</param>
/// <param name="progress">What shows how far it is; null for nothing.</param>
internal sealed class ReadRun(ReadOptions options, Func<Report, Reading> read, Stream output, TextWriter notices, Progress? progress)
{
    private const long MostHeld = 64L << 20;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    private readonly ReadingsOutput readings = new(output, options.Format);
    private bool someUnread;

    /// <summary>Reads everything; the exit code.</summary>
    public int Execute(IEnumerable<PendingReport> reports, int workers)
    {
        try
        {
            if (workers < 2) InTurn(reports);
            else SideBySide(reports, workers);
            readings.Finish();
        }
        catch (OutputException e)
        {
            // Nobody reads the output any more (a closed pipe): a quiet end.
            if (e.Closed) return AttestCommand.Done;
            Tell(ProblemTexts.OutputFailed(e.Message), "output");
            return AttestCommand.SomeUnread;
        }
        catch (IOException e)
        {
            Tell(ProblemTexts.UnreadableFile(e.Message), options.Input ?? "input");
            return AttestCommand.SomeUnread;
        }
        finally
        {
            progress?.Clear();
        }

        return someUnread ? AttestCommand.SomeUnread : AttestCommand.Done;
    }

    private void Tell(Problem problem, string where)
    {
        progress?.Clear();
        notices.WriteLine($"attest: {where}: {problem.Code} {problem.Message}");
    }

    private void InTurn(IEnumerable<PendingReport> reports)
    {
        foreach (var pending in reports) Put(Read(pending));
    }

    private void SideBySide(IEnumerable<PendingReport> reports, int workers)
    {
        var waiting = new Queue<Task<ReadResult>>();
        var held = 0L;
        foreach (var pending in reports)
        {
            held += pending.Size;
            waiting.Enqueue(Task.Run(() => Read(pending)));
            while (waiting.Count > 0 && (waiting.Count >= workers * 8 || held > MostHeld || waiting.Peek().IsCompleted)) Next();
        }

        while (waiting.Count > 0) Next();

        void Next()
        {
            var result = waiting.Dequeue().GetAwaiter().GetResult();
            held -= result.Size;
            Put(result);
        }
    }

    private ReadResult Read(PendingReport pending)
    {
        CapturedReport? captured = null;
        try
        {
            captured = pending.Capture();
            if (captured.Report is not { } report) return new(pending.Size, captured, null, Failed: true);
            var reading = read(report.Published is null && options.Published is { } date ? report with { Published = date } : report);
            if (captured.Problems.Count > 0) reading = reading with { Problems = [.. captured.Problems, .. reading.Problems] };
            // A stage that failed is told as a report that could not be read is.
            var failed = false;
            foreach (var problem in reading.Problems) failed |= problem.Code == ProblemTexts.StageFailedCode;
            return new(pending.Size, failed ? captured with { Problems = reading.Problems } : captured, Written(reading), failed);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A defect must not take the other reports with it.
            var problem = ProblemTexts.ReadingFailed(e.GetType().Name, e.Message);
            if (captured is not { Report: { } report }) return new(pending.Size, CapturedReport.Unread(captured?.Where ?? "input", captured?.Line, problem), null, Failed: true);
            captured = captured with { Problems = [.. captured.Problems, problem] };
            return new(pending.Size, captured, Written(new(report) { Problems = captured.Problems }), Failed: true);
        }
    }

    private byte[] Written(Reading reading)
    {
        if (options.Format == OutputFormat.Text) return Encoding.UTF8.GetBytes(ReadingSheet.Of(reading, options.Width, options.Colour, options.Explain));
        var bytes = buffer ??= new(1 << 16);
        bytes.ResetWrittenCount();
        using var json = new ReadingJson(bytes, indented: options.Format == OutputFormat.Json);
        json.Write(reading, options.Explain);
        return bytes.WrittenSpan.ToArray();
    }

    private void Put(ReadResult result)
    {
        if (result.Failed)
        {
            someUnread = true;
            progress?.Clear();
            var where = result.Captured.Line is { } line ? $"{result.Captured.Where}:{line}" : result.Captured.Where;
            foreach (var problem in result.Captured.Problems) notices.WriteLine($"attest: {where}: {problem.Code} {problem.Message}");
        }

        if (result.Bytes is { } bytes) readings.Write(bytes);
        progress?.Add(result.Size);
    }
}
