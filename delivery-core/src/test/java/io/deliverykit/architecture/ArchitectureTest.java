package io.deliverykit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the core may know; every rule is also seen failing on classes that break it. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.deliverykit");
    private static final JavaClasses GUILTY =
            new ClassFileImporter().importPackages("io.deliverykit.architecture.guilty");

    private static final Set<String> CLOCK_READERS = Set.of("now", "currentTimeMillis", "nanoTime");

    private static final ArchRule KNOWS_NO_STORAGE_JSON_OR_HTTP = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "jakarta.persistence..",
                    "org.jdbi..",
                    "com.fasterxml..",
                    "tools.jackson..",
                    "jakarta.json..",
                    "jakarta.ws..",
                    "jakarta.servlet..",
                    "java.net..",
                    "com.sun.net..");

    private static final ArchRule READS_NO_WALL_CLOCK =
            noClasses().should().callMethodWhere(describe("reads the wall clock", ArchitectureTest::readsWallClock));

    private static final ArchRule THROWS_NO_DICE = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .callMethodWhere(describe(
                    "throws dice", call -> List.of("random", "randomUUID").contains(call.getName())));

    private static boolean readsWallClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getFullName();
        boolean isTime = owner.startsWith("java.time.") || owner.equals("java.lang.System");
        boolean takesAClock = call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.getFullName().equals("java.time.Clock"));
        return isTime
                && !takesAClock
                && (CLOCK_READERS.contains(call.getName())
                        || call.getName().startsWith("system") && owner.equals("java.time.Clock"));
    }

    private static ArchRule freeOfCycles(String slices) {
        return slices().matching(slices).should().beFreeOfCycles();
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("knows no storage, JSON or HTTP", KNOWS_NO_STORAGE_JSON_OR_HTTP),
                Arguments.of("reads no wall clock", READS_NO_WALL_CLOCK),
                Arguments.of("throws no dice", THROWS_NO_DICE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_core(String name, ArchRule rule) {
        rule.check(CORE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void is_seen_when_it_does_not(String name, ArchRule rule) {
        assertThatThrownBy(() -> rule.check(GUILTY)).isInstanceOf(AssertionError.class);
    }

    @Test
    void has_no_two_packages_of_the_engine_that_need_each_other() {
        JavaClasses engine = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(Stream.of(
                                "approval",
                                "deadline",
                                "desk",
                                "journal",
                                "lifecycle",
                                "memory",
                                "party",
                                "port",
                                "quantity",
                                "refusal")
                        .map(each -> "io.deliverykit." + each)
                        .toList());
        assertThat(engine.size()).as("the engine is there to be looked at").isGreaterThan(100);

        freeOfCycles("io.deliverykit.(*)..").check(engine);
    }

    @Test
    void is_seen_when_two_packages_need_each_other() {
        assertThatThrownBy(() ->
                        freeOfCycles("io.deliverykit.architecture.guilty.(*)..").check(GUILTY))
                .hasMessageContaining("Cycle detected");
    }

    @Test
    void sees_every_way_to_read_the_clock_or_throw_dice() {
        assertThat(READS_NO_WALL_CLOCK.evaluate(GUILTY).getFailureReport().getDetails())
                .hasSize(5);
        assertThat(THROWS_NO_DICE.evaluate(GUILTY).getFailureReport().getDetails())
                .anyMatch(each -> each.contains("randomUUID"))
                .anyMatch(each -> each.contains("SecureRandom"));
    }
}
