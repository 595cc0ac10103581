namespace Attest.Archive;

/// <summary>Bytes that were already read, then the rest of the stream they came from.</summary>
internal sealed class JoinedStream(byte[] first, Stream rest) : Stream
{
    private int at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (at == first.Length) return rest.Read(buffer, offset, count);
        var some = Math.Min(count, first.Length - at);
        first.AsSpan(at, some).CopyTo(buffer.AsSpan(offset));
        at += some;
        return some;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
