import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Gives a class a private method for each join of strings, and calls it in place of the bootstrap. */
final class Joins extends ClassVisitor {
    private static final char ARGUMENT = '\1';
    private static final char CONSTANT = '\2';

    /** A join of strings that a class asks the virtual machine for: what it takes, and the pattern of what it makes. */
    private record Join(String method, String descriptor, Object[] pattern) {}

    private final List<Join> joins = new ArrayList<>();
    private final String owner;
    private final boolean isInterface;

    Joins(ClassVisitor next, ClassReader reader) {
        super(Opcodes.ASM9, next);
        this.owner = reader.getClassName();
        this.isInterface = (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
            @Override
            public void visitInvokeDynamicInsn(String called, String shape, Handle bootstrap, Object... arguments) {
                if (bootstrap.getName().equals("makeConcatWithConstants")) {
                    Join join = new Join("join$" + joins.size(), shape, arguments);
                    joins.add(join);
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, join.method(), shape, isInterface);
                } else {
                    super.visitInvokeDynamicInsn(called, shape, bootstrap, arguments);
                }
            }
        };
    }

    @Override
    public void visitEnd() {
        joins.forEach(this::write);
        super.visitEnd();
    }

    private void write(Join join) {
        MethodVisitor code = cv.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, join.method(), join.descriptor(), null, null);
        code.visitCode();
        append(code, join);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static void append(MethodVisitor code, Join join) {
        Words words = new Words(code);
        Type[] types = Type.getArgumentTypes(join.descriptor());
        String recipe = (String) join.pattern()[0];
        int argument = 0;
        int slot = 0;
        int constant = 1;
        int literal = 0;
        for (int i = 0; i < recipe.length(); i++) {
            char c = recipe.charAt(i);
            if (c != ARGUMENT && c != CONSTANT) {
                continue;
            }
            words.add(recipe.substring(literal, i));
            literal = i + 1;
            if (c == CONSTANT) {
                words.add(String.valueOf(join.pattern()[constant++]));
            } else {
                code.visitVarInsn(types[argument].getOpcode(Opcodes.ILOAD), slot);
                words.add(types[argument]);
                slot += types[argument++].getSize();
            }
        }
        words.add(recipe.substring(literal));
        words.end();
    }
}
