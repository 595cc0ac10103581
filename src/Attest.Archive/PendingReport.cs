namespace Attest.Archive;

/// <summary>A report that was found and not taken up yet, so that taking it up can be done on any thread.</summary>
/// <param name="size">Its bytes as far as they are known, to bound what is held in memory.</param>
/// <param name="capture">Takes it up.</param>
public sealed class PendingReport(long size, Func<CapturedReport> capture)
{
    /// <summary>Its bytes as far as they are known.</summary>
    public long Size => size;

    /// <summary>Takes it up. Never throws for what a file holds.</summary>
    public CapturedReport Capture() => capture();
}
