namespace Attest.Cli.Read;

/// <summary>Puts written readings one after another: lines, an object or an array, or sheets.</summary>
/// <param name="output">Where they go.</param>
/// <param name="format">The form of output.</param>
internal sealed class ReadingsOutput(Stream output, OutputFormat format)
{
    private const int Chunk = 1 << 16;

    private readonly MemoryStream pending = new(Chunk * 2);
    private byte[]? only;
    private int count;

    /// <summary>Writes a reading.</summary>
    public void Write(byte[] reading)
    {
        count++;
        if (format != OutputFormat.Json)
        {
            pending.Write(reading);
            if (format == OutputFormat.Jsonl) pending.WriteByte((byte)'\n');
        }
        else if (count == 1)
        {
            // One report is an object and several are an array: which it is shows with the second.
            only = reading;
            return;
        }
        else
        {
            pending.Write(count == 2 ? "[\n"u8 : ",\n"u8);
            if (only is not null)
            {
                pending.Write(only);
                pending.Write(",\n"u8);
                only = null;
            }

            pending.Write(reading);
        }

        if (pending.Length >= Chunk || (format == OutputFormat.Text && !Console.IsOutputRedirected)) Flush();
    }

    /// <summary>Writes what is left.</summary>
    public void Finish()
    {
        if (format == OutputFormat.Json)
        {
            if (only is not null) pending.Write(only);
            else pending.Write(count == 0 ? "[]"u8 : "\n]"u8);
            pending.WriteByte((byte)'\n');
        }

        Flush(last: true);
    }

    private void Flush(bool last = false)
    {
        try
        {
            output.Write(pending.GetBuffer(), 0, (int)pending.Length);
            if (last) output.Flush();
        }
        catch (IOException e)
        {
            throw new OutputException(e);
        }

        pending.SetLength(0);
    }
}
