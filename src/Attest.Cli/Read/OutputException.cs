namespace Attest.Cli.Read;

/// <summary>The readings cannot be written.</summary>
/// <param name="cause">What the stream said.</param>
internal sealed class OutputException(IOException cause) : Exception(cause.Message, cause)
{
    // EPIPE of Unix; ERROR_BROKEN_PIPE and ERROR_NO_DATA of Windows.
    private const int BrokenPipe = 32, PipeEnded = unchecked((int)0x8007006D), PipeClosed = unchecked((int)0x800700E8);

    /// <summary>True where nobody reads the output any more.</summary>
    public bool Closed => cause.HResult is BrokenPipe or PipeEnded or PipeClosed;
}
