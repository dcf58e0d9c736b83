import com.adobe.epubcheck.tool.EpubChecker;
import java.util.List;

/**
 * Checks many e-books in one go: Books FOLDER FILE...
 *
 * <p>Writes what EPUBCheck says of the first file to FOLDER/0.json, of the second to FOLDER/1.json,
 * and so on. Exits with 0 when all files were read, whatever was found.
 */
public final class Books {
  public static void main(String[] arguments) {
    List<String> files = List.of(arguments).subList(1, arguments.length);
    for (int number = 0; number < files.size(); number++) {
      String report = arguments[0] + "/" + number + ".json";
      new EpubChecker().run(new String[] {files.get(number), "--quiet", "--json", report});
    }
  }

  private Books() {}
}
