package reso.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineJointTest {

    @ParameterizedTest
    @CsvSource({"the, States", "vol., 2225", "见A/RES/70/1, and", "'A/67/53,', annex", "Series, '(see)'"})
    void wordsAreParted(String before, String next) {
        assertEquals(true, LineJoint.hasSpace(before, next, false));
        assertEquals(true, LineJoint.hasSpace(before, next, true));
    }

    @ParameterizedTest
    @CsvSource({"A/66/P, V.118", "S/PRS, T/2021/23", "FCCC/CP/2015/10/Add, .1号文件", "NPT/CON, F.2010/50(Vol.I))", "第1366(2, 001)",
            "第478, (1980)号", "第69/31, 3号", "和A, /79/11/Add.1)", "ES, -10/17号"})
    void aSymbolIsOneWhereverAScriptWithoutSpacesBreaksIt(String before, String next) {
        assertEquals(false, LineJoint.hasSpace(before, next, true));
        assertEquals(true, LineJoint.hasSpace(before, next, false), "and two words where words have spaces");
    }

    @ParameterizedTest
    @CsvSource({"inter-, national", "大会, 回顾", "第, 70/1"})
    void nothingStandsAfterAHyphenAndBesideAnIdeograph(String before, String next) {
        assertEquals(false, LineJoint.hasSpace(before, next, false));
    }
}
