; The installer of Windows: per user, Arabic first. It is given, with makensis -D:
;   PAYLOAD    the folder to install        VERSION    such as 0.1.0
;   PROGRAM    what starts, inside it       ARGUMENTS  what it is started with, may be empty
;   ICON       the program's icon           FILE_ICON  the icon of client files
;   OUTPUT     the installer to write       SIZE_KB    what the folder takes
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel user

!include "MUI2.nsh"
!include "FileFunc.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Rawafid"
!define KIND "Rawafid.ClientFile"

Name "$(Program)"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Rawafid"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "Rawafid ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Rawafid"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Rawafid"
VIAddVersionKey "LegalCopyright" "Rawafid developers, MIT"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_PARAMETERS "${ARGUMENTS}"
; the language that was chosen is chosen for the uninstaller as well
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "InstallerLanguage"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; the first is the one that is offered where the system speaks none of them
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString Program ${LANG_ARABIC} "روافد"
LangString Program ${LANG_ENGLISH} "Rawafid"
LangString Program ${LANG_FRENCH} "Rawafid"
LangString ClientFile ${LANG_ARABIC} "ملف عميل من روافد"
LangString ClientFile ${LANG_ENGLISH} "Rawafid client file"
LangString ClientFile ${LANG_FRENCH} "Fichier client de Rawafid"
LangString StillOpen ${LANG_ARABIC} "روافد مفتوح. أغلقه، ثم حاول مرة أخرى."
LangString StillOpen ${LANG_ENGLISH} "Rawafid is open. Close it, then try again."
LangString StillOpen ${LANG_FRENCH} "Rawafid est ouvert. Fermez-le, puis réessayez."
LangString NotOurs ${LANG_ARABIC} "هذا المجلد فيه ملفات أخرى. اختر مجلدًا فارغًا."
LangString NotOurs ${LANG_ENGLISH} "This folder holds other files. Choose an empty folder."
LangString NotOurs ${LANG_FRENCH} "Ce dossier contient d'autres fichiers. Choisissez un dossier vide."

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

; Removed is only what an installer of ours has made, never while it runs, and never data kept beside it.
!macro REMOVE_PROGRAM
  ClearErrors
  Delete "$INSTDIR\${PROGRAM}"
  IfErrors 0 +4
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(StillOpen)" /SD IDOK
    SetErrorLevel 2
    Abort
  FindFirst $1 $2 "$INSTDIR\*"
  next:
    StrCmp $2 "" done
    StrCmp $2 "." step
    StrCmp $2 ".." step
    StrCmp $2 "rawafid-data" step
    IfFileExists "$INSTDIR\$2\*.*" 0 +3
      RMDir /r "$INSTDIR\$2"
      Goto step
    Delete "$INSTDIR\$2"
  step:
    FindNext $1 $2
    Goto next
  done:
  FindClose $1
  RMDir "$INSTDIR"
!macroend

Section
  IfFileExists "$INSTDIR\uninstall.exe" ours
  IfFileExists "$INSTDIR\rawafid-data\*.*" free
    ${DirState} "$INSTDIR" $0
    IntCmp $0 1 0 free free
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(NotOurs)" /SD IDOK
      SetErrorLevel 2
      Abort
  ours:
    !insertmacro REMOVE_PROGRAM
  free:
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  File "/oname=client-file.ico" "${FILE_ICON}"
  File "/oname=rawafid.ico" "${ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\روافد.lnk" "$INSTDIR\${PROGRAM}" "${ARGUMENTS}" "$INSTDIR\rawafid.ico"

  WriteRegStr HKCU "Software\Classes\.rawafid" "" "${KIND}"
  WriteRegStr HKCU "Software\Classes\${KIND}" "" "$(ClientFile)"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\client-file.ico"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" ${ARGUMENTS} open "%1"'

  WriteRegStr HKCU "${KEY}" "DisplayName" "روافد Rawafid"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\rawafid.ico"
  WriteRegStr HKCU "${KEY}" "Publisher" "Rawafid developers"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegStr HKCU "${KEY}" "InstallerLanguage" "$LANGUAGE"
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; The user's data lies elsewhere and stays.
Section "Uninstall"
  !insertmacro REMOVE_PROGRAM
  Delete "$SMPROGRAMS\روافد.lnk"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "Software\Classes\${KIND}"
  ReadRegStr $0 HKCU "Software\Classes\.rawafid" ""
  StrCmp $0 "${KIND}" 0 +2
    DeleteRegKey HKCU "Software\Classes\.rawafid"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
