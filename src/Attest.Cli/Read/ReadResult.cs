using Attest.Archive;

namespace Attest.Cli.Read;

/// <summary>One report, done.</summary>
/// <param name="Size">The bytes that were held for it.</param>
/// <param name="Captured">What was taken up.</param>
/// <param name="Bytes">The reading as it is written; null where there was no report.</param>
/// <param name="Failed">True where the report could not be read.</param>
internal readonly record struct ReadResult(long Size, CapturedReport Captured, byte[]? Bytes, bool Failed);
