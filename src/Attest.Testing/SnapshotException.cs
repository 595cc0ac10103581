namespace Attest.Testing;

/// <summary>An output differs from its golden output.</summary>
/// <param name="message">Where, what was expected, what came.</param>
public sealed class SnapshotException(string message) : Exception(message);
