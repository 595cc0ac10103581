using Microsoft.Win32.SafeHandles;

namespace Attest.Cli.Read;

/// <summary>Standard output as a stream that tells when nobody reads it any more.</summary>
internal static class StandardStreams
{
    /// <summary>
    /// The console's own stream swallows a closed pipe, and everything would be read to the end for nobody. A file stream tells, but must not be used for a file that
    /// other programs write on in turn, since it keeps its own place in it.
    /// </summary>
    public static Stream Output()
    {
        if (OperatingSystem.IsWindows()) return Console.OpenStandardOutput();
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }
}
