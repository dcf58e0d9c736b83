import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Validates many PDF files in one go: Vera FLAVOUR FILE...
 *
 * <p>Prints lines of fields parted by tabs: "profile FLAVOUR RULES" once, then for each file its
 * faults, "fault FILE RULE COUNT MESSAGE", and "file FILE pass|fail CHECKS". Exits with 0 when all
 * files were read, whatever was found, and with 2 when nothing could be validated.
 */
public final class Vera {
  private static final int SHOWN_FOR_EACH_RULE = 1;

  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(arguments[0]);
    int rules = rulesOf(flavour);
    if (rules == 0) {
      System.err.println("veraPDF has no rules for " + arguments[0] + ": is JAXB there?");
      System.exit(2);
    }
    print("profile", arguments[0], rules);
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      validate(flavour, file);
    }
  }

  /** Without JAXB the list of profiles is empty and nothing says so. */
  private static int rulesOf(PDFAFlavour flavour) {
    return Profiles.getVeraProfileDirectory().getValidationProfiles().stream()
        .filter(profile -> profile.getPDFAFlavour() == flavour)
        .mapToInt(profile -> profile.getRules().size())
        .sum();
  }

  private static void validate(PDFAFlavour flavour, String file) {
    try (var parser = Foundries.defaultInstance().createParser(new File(file), flavour, flavour);
        var validator =
            Foundries.defaultInstance()
                .createValidator(flavour, SHOWN_FOR_EACH_RULE, true, true, false)) {
      report(file, validator.validate(parser));
    } catch (Exception | StackOverflowError error) {
      print("fault", file, "unreadable", 1, error);
      print("file", file, "fail", 0);
    }
  }

  private static void report(String file, ValidationResult result) {
    Set<String> said = new TreeSet<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      RuleId rule = assertion.getRuleId();
      String name = rule.getClause() + "-" + rule.getTestNumber();
      if (assertion.getStatus() == TestAssertion.Status.FAILED && said.add(name)) {
        String where = assertion.getLocation() == null ? "" : assertion.getLocation().getContext();
        int count = result.getFailedChecks().getOrDefault(rule, 1);
        print("fault", file, name, count, assertion.getMessage() + " at " + where);
      }
    }
    print("file", file, result.isCompliant() ? "pass" : "fail", result.getTotalAssertions());
  }

  private static void print(Object... fields) {
    StringBuilder line = new StringBuilder();
    for (Object field : fields) {
      line.append(line.isEmpty() ? "" : "\t").append(String.valueOf(field).replaceAll("\\s+", " "));
    }
    System.out.println(line);
  }

  private Vera() {}
}
