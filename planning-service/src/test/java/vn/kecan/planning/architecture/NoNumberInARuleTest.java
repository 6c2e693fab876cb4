package vn.kecan.planning.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.attribute.ConstantValueAttribute;
import java.lang.classfile.instruction.ConstantInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.law.Rule;

/**
 * A number a rule judges against belongs into the rulebook. So the byte code of rules, and of what they reckon with,
 * holds no number but -1, 0 and 1 (nothing, one, the neighbour), and twelve months to a year where ages are told.
 * {@code javac} also needs numbers for the size of an array it makes for {@code formatted} and {@code List.of}: those
 * are the ones directly before {@code anewarray}, {@code iconst} for its indexes, and are not looked at.
 */
class NoNumberInARuleTest {

    private static final Set<Long> HARMLESS = Set.of(-1L, 0L, 1L);
    private static final Set<String> RECKONERS = Set.of(
            "RetirementAge",
            "ServiceLeft",
            "ReferenceMonth",
            "Quota",
            "Finding",
            "Months",
            "LowConfidence",
            "Disciplined",
            "LastYear",
            "OnRecord",
            "QuotaVerdict",
            "Row",
            "Bound",
            "Traits",
            "AgeBands",
            "Birthdays",
            "CommuneSeats",
            "Numbered",
            "UnitSeats");

    @Test
    void aRuleHoldsNoNumberOfItsOwn() {
        var judges = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.kecan.planning").stream()
                        .filter(it -> it.isAssignableTo(Rule.class) && !it.isInterface()
                                || RECKONERS.contains(it.getSimpleName()))
                        .toList();
        assertThat(judges).hasSizeGreaterThan(60);
        var found = judges.stream()
                .flatMap(it -> numbers(it).map(number -> it.getSimpleName() + ": " + number))
                .toList();
        assertThat(found).isSubsetOf(Set.of("RetirementAge: 12"));
    }

    private static Stream<Long> numbers(JavaClass it) {
        var model = parsed(it);
        var fields = model.fields().stream()
                .flatMap(field -> field.findAttribute(java.lang.classfile.Attributes.constantValue()).stream())
                .map(ConstantValueAttribute::constant)
                .flatMap(one ->
                        one.constantValue() instanceof Number number ? Stream.of(number.longValue()) : Stream.of());
        var code = model.methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(body -> {
                    var elements = body.elementList().stream()
                            .filter(java.lang.classfile.Instruction.class::isInstance)
                            .map(java.lang.classfile.Instruction.class::cast)
                            .toList();
                    return constants(elements).stream();
                });
        return Stream.concat(fields, code)
                .filter(number -> !HARMLESS.contains(number))
                .distinct();
    }

    private static List<Long> constants(List<java.lang.classfile.Instruction> body) {
        var found = new ArrayList<Long>();
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof ConstantInstruction constant
                    && constant.constantValue() instanceof Number number
                    && !forAnArray(body, i)) {
                found.add(number.longValue());
            }
        }
        return found;
    }

    /** The size before a new array, or an index: it follows the {@code dup} of the array being filled. */
    private static boolean forAnArray(List<java.lang.classfile.Instruction> body, int i) {
        var size = i + 1 < body.size() && body.get(i + 1).opcode() == java.lang.classfile.Opcode.ANEWARRAY;
        var index = i > 0 && body.get(i - 1).opcode() == java.lang.classfile.Opcode.DUP;
        return size || index;
    }

    private static ClassModel parsed(JavaClass it) {
        try (InputStream in =
                it.reflect().getResourceAsStream("/" + it.getName().replace('.', '/') + ".class")) {
            return ClassFile.of().parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
