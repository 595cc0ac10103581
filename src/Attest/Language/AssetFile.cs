using System.IO.MemoryMappedFiles;
using System.Text;

namespace Attest.Language;

/// <summary>An asset of named sections, memory-mapped and shared between threads for as long as the process lives.</summary>
/// <remarks>Layout: "ATTESTLM", format number, count; then for each section 16 bytes of name, offset and length; sections start on cache lines.</remarks>
internal sealed unsafe class AssetFile
{
    private const int Format = 1;
    private readonly string[] names;
    private readonly byte* start;

    private AssetFile(byte* start, long length, string path)
    {
        this.start = start;
        if (length < 16 || !new ReadOnlySpan<byte>(start, 8).SequenceEqual("ATTESTLM"u8) || *(int*)(start + 8) != Format)
            throw new InvalidDataException($"{path} is no asset of format {Format}; build Attest again.");
        names = new string[*(int*)(start + 12)];
        for (var i = 0; i < names.Length; i++)
        {
            var entry = Entry(i);
            var (offset, size) = (*(long*)(entry + 16), *(long*)(entry + 24));
            if (offset < 0 || size < 0 || offset + size > length) throw new InvalidDataException($"{path} is cut short; build Attest again.");
            names[i] = Encoding.ASCII.GetString(entry, 16).TrimEnd('\0');
        }
    }

    /// <summary>Maps a file.</summary>
    /// <exception cref="FileNotFoundException">The build did not lay the asset beside the program.</exception>
    public static AssetFile Map(string path)
    {
        var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* pointer = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref pointer);
        return new(pointer, new FileInfo(path).Length, path);
    }

    /// <summary>A section; empty where the file has none of that name.</summary>
    public ReadOnlySpan<byte> Section(string name)
    {
        for (var i = 0; i < names.Length; i++)
            if (names[i] == name) return new(start + *(long*)(Entry(i) + 16), (int)*(long*)(Entry(i) + 24));
        return default;
    }

    /// <summary>Writes sections in the given order; used by training.</summary>
    public static void Write(string path, IReadOnlyList<(string Name, byte[] Bytes)> sections)
    {
        using var output = new BinaryWriter(File.Create(path));
        output.Write("ATTESTLM"u8);
        output.Write(Format);
        output.Write(sections.Count);
        var offset = Round(16 + (sections.Count * 32L));
        foreach (var (name, bytes) in sections)
        {
            var label = new byte[16];
            Encoding.ASCII.GetBytes(name, label);
            output.Write(label);
            output.Write(offset);
            output.Write((long)bytes.Length);
            offset = Round(offset + bytes.Length);
        }

        foreach (var (_, bytes) in sections)
        {
            output.Write(new byte[Round(output.BaseStream.Position) - output.BaseStream.Position]);
            output.Write(bytes);
        }
    }

    /// <summary>Where name, offset and length of a section stand.</summary>
    private byte* Entry(int section) => start + 16 + (section * 32);

    private static long Round(long offset) => (offset + 63) & ~63L;
}
