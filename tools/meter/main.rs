//! Makes a WebAssembly module count the instructions that it runs: `meter IN.wasm OUT.wasm`.
//!
//! The metered module does what the other does, and has one export more: [`EXPORT`], a global of type `i64`. What a machine
//! takes for a request differs from run to run; how many instructions the module needs for it hardly does, and so a test can
//! hold a kind of request to a number of them (tests/budgets.json).
//!
//! A run of instructions without a branch into it or out of it is counted at its beginning. One that copies or fills memory
//! counts as one, whatever the length.

use std::convert::Infallible;
use std::process::ExitCode;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{
    CodeSection, ConstExpr, ExportKind, ExportSection, GlobalSection, GlobalType, ImportSection, Instruction,
};
use wasm_encoder::{Module, ValType};
use wasmparser::{ExportSectionReader, FunctionBody, GlobalSectionReader, Import, Parser, TypeRef};

/// The export that holds the count. It wraps around after 2⁶³.
const EXPORT: &str = "instructions";

fn main() -> ExitCode {
    let files: Vec<String> = std::env::args().skip(1).collect();
    let [from, to] = files.as_slice() else {
        eprintln!("usage: meter IN.wasm OUT.wasm");
        return ExitCode::from(2);
    };
    let done = std::fs::read(from)
        .map_err(|error| format!("{from}: {error}"))
        .and_then(|module| {
            metered(&module).map_err(|error| format!("{from} is not a module that can be metered: {error}"))
        })
        .and_then(|module| std::fs::write(to, module).map_err(|error| format!("{to}: {error}")));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("meter: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// The module with the counter in it.
fn metered(module: &[u8]) -> Result<Vec<u8>, Error<Infallible>> {
    let mut made = Module::new();
    Meter::default().parse_core_module(&mut made, Parser::new(0), module)?;
    Ok(made.finish())
}

/// Writes the module anew, section by section.
#[derive(Default)]
struct Meter {
    /// How many globals there are so far; once all are known, the index of the counter.
    globals: u32,
}

impl Reencode for Meter {
    type Error = Infallible;

    fn parse_import(
        &mut self,
        imports: &mut ImportSection,
        import: Import<'_>,
    ) -> Result<(), Error<Infallible>> {
        self.globals += u32::from(matches!(import.ty, TypeRef::Global(_)));
        utils::parse_import(self, imports, import)
    }

    fn parse_global_section(
        &mut self,
        globals: &mut GlobalSection,
        section: GlobalSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        self.globals += section.count();
        utils::parse_global_section(self, globals, section)?;
        let counter = GlobalType { val_type: ValType::I64, mutable: true, shared: false };
        globals.global(counter, &ConstExpr::i64_const(0));
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: ExportSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        utils::parse_export_section(self, exports, section)?;
        exports.export(EXPORT, ExportKind::Global, self.globals);
        Ok(())
    }

    fn parse_function_body(
        &mut self,
        code: &mut CodeSection,
        body: FunctionBody<'_>,
    ) -> Result<(), Error<Infallible>> {
        let mut function = self.new_function_with_parsed_locals(&body)?;
        let mut reader = body.get_operators_reader()?;
        let mut run = Vec::new();
        while !reader.eof() {
            run.push(self.parse_instruction(&mut reader)?);
            if !run.last().is_some_and(is_end_of_run) {
                continue;
            }
            let count = i64::try_from(run.len()).unwrap_or(i64::MAX);
            let add = [
                Instruction::GlobalGet(self.globals),
                Instruction::I64Const(count),
                Instruction::I64Add,
                Instruction::GlobalSet(self.globals),
            ];
            for instruction in add.iter().chain(&run) {
                function.instruction(instruction);
            }
            run.clear();
        }
        code.function(&function);
        Ok(())
    }
}

/// Whether a run ends with this instruction: what follows it may be come to from elsewhere, or not at all.
fn is_end_of_run(instruction: &Instruction<'_>) -> bool {
    matches!(
        instruction,
        Instruction::Loop(_)
            | Instruction::If(_)
            | Instruction::Else
            | Instruction::End
            | Instruction::Br(_)
            | Instruction::BrIf(_)
            | Instruction::BrTable(..)
            | Instruction::Return
            | Instruction::Unreachable
    )
}
