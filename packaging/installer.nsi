; dist\jkgov-desktop (made by PyInstaller on Windows) as an installer that needs no administrator:
; makensis packaging\installer.nsi
Unicode true
SetCompressor /SOLID lzma
!include "MUI2.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\jkgov-desktop"

Name "江口政务"
OutFile "..\dist\jkgov-desktop-setup.exe"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\jkgov-desktop"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"

Section
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "..\dist\jkgov-desktop\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\江口政务.lnk" "$INSTDIR\jkgov-desktop.exe"
  CreateShortcut "$DESKTOP\江口政务.lnk" "$INSTDIR\jkgov-desktop.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "江口政务"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
SectionEnd

; The office's data lie elsewhere, in its data folder, and stay.
Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\jkgov-desktop.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\江口政务.lnk"
  Delete "$DESKTOP\江口政务.lnk"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
